/**
 * What is asked of a letter before it leaves, alone or inside another, written once. Conditions of SQL: `o` is the letter, `a` its
 * reader, `t` its kind, `c` what the reader chose for its topic, `s` the bar on the reader's address.
 */

/** It waits for nothing of its own. */
export const due = `o.state = 'pending' AND o.next_attempt_at <= now()
   AND (o.held_until IS NULL OR o.held_until <= now()) AND (o.not_after IS NULL OR now() < o.not_after)`;

/** Commercial letters need a yes, others no no. */
export const wanted = `coalesce(c.wanted, t.consent_class IS DISTINCT FROM 'cem')`;

/** Why a letter must not go to this person at this address; null when it may. */
export const barred = `
  CASE WHEN a.deactivated_at IS NOT NULL THEN 'deactivated'
       WHEN a.email IS NULL THEN 'no-address'
       WHEN s.reason IS NOT NULL THEN s.reason
       WHEN NOT ${wanted} THEN 'unsubscribed' END`;

/** When the day began where the reader is, and when the next one does. */
const zone = 'known_zone(a.time_zone)';
const today = `date_trunc('day', now() AT TIME ZONE ${zone})`;
const midnight = `${today} AT TIME ZONE ${zone}`;
const nextMidnight = `(${today} + interval '1 day') AT TIME ZONE ${zone}`;

const another = `SELECT FROM outgoing_emails s WHERE s.recipient_id = o.recipient_id AND s.timing = 'once-a-day' AND s.id <> o.id`;

/** The reader has got the letter of this day. */
const sentToday = `EXISTS (${another} AND s.state = 'sent' AND s.sent_at >= ${midnight})`;

/** A letter that can wait leaves in the reader's day, between these hours; the second one of a day in the next morning. */
export const opening = (opens: string, closes: string): string => `
  CASE WHEN o.timing = 'at-once' THEN now()
       WHEN o.timing = 'once-a-day' AND ${sentToday} THEN mail_opens_at(${nextMidnight}, a.time_zone, ${opens}, ${closes})
       ELSE mail_opens_at(now(), a.time_zone, ${opens}, ${closes}) END`;

/** Another letter that leaves once a day is on its way to the reader at this moment. */
export const beingSent = `EXISTS (${another} AND s.state = 'sending')`;

/** An older letter may leave today, and will take this one along. */
export const carried = `EXISTS (${another} AND s.state = 'pending' AND s.id < o.id
   AND (s.held_until IS NULL OR s.held_until <= now()) AND (s.not_after IS NULL OR now() < s.not_after)
   AND NOT EXISTS (SELECT FROM email_types p WHERE p.name = s.name AND p.paused_at IS NOT NULL))`;

/** Its reader has got a letter like it today, or is getting one. */
export const takenToday = `(o.timing = 'once-a-day' AND (${beingSent} OR ${sentToday}))`;
