import type { DataSource, EntityManager } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import { lanes } from './email-policy.js';
import type { MailPace } from './mail-pace.js';
import { beingSent, carried, opening } from './may-leave.js';

/** A row whose doorbell is to be rung, and for the how manieth time. */
export interface Offer {
  readonly id: Id;
  readonly offers: number;
  readonly lane: number;
}

/** What a look at the line found. */
export interface Picked {
  readonly offers: readonly Offer[];
  /** Whether there may be more: it saw as many as it may see at once. */
  readonly more: boolean;
}

/** The first rows in line that nobody holds, of each lane by itself: those that wait for later are not read. */
const inLine = `
  SELECT o.* FROM generate_series(0, $2::int) AS lanes (lane) CROSS JOIN LATERAL (
    SELECT e.id, e.lane, e.name, e.state, e.timing, e.recipient_id, e.held_until, e.not_after, e.next_attempt_at,
           e.next_offer_at
      FROM outgoing_emails e WHERE e.state = 'pending' AND e.lane = lanes.lane AND e.next_offer_at <= now()
     ORDER BY e.next_offer_at LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED
  ) o ORDER BY o.lane, o.next_offer_at LIMIT $3`;

const pausedKind = (name: string) =>
  `EXISTS (SELECT FROM email_types t WHERE t.name = ${name} AND t.paused_at IS NOT NULL)`;

/** Of the letters that leave once a day only the oldest of a reader is in line: it takes the others along. */
const takenAlong = `o.timing = 'once-a-day' AND (${beingSent} OR ${carried})`;

/** When each may leave. One that waits for a person, or for its kind to go on, says so by leaving at no time. */
const weighing = `
  SELECT o.*, lower(split_part(a.email::text, '@', 2)) AS domain, day.opens,
         greatest(o.held_until, o.next_attempt_at, day.opens,
                  CASE WHEN ${pausedKind('o.name')} THEN timestamptz 'infinity' END,
                  CASE WHEN ${takenAlong} THEN now() + make_interval(secs => $8) END) AS at
    FROM line o JOIN accounts a ON a.id = o.recipient_id CROSS JOIN LATERAL (SELECT ${opening('$6', '$7')} AS opens) day`;

/**
 * What may not leave now goes to its time in the line, and is not looked at again before. Each letter to a domain takes its
 * share of a minute there. What has no room yet comes back when it should have; a sign-in letter waits for nothing.
 */
const picking = `
  WITH line AS MATERIALIZED (${inLine}), weighed AS MATERIALIZED (${weighing}), later AS (
    UPDATE outgoing_emails o
       SET next_offer_at = weighed.at, next_attempt_at = greatest(o.next_attempt_at, nullif(weighed.opens, now()))
      FROM weighed WHERE o.id = weighed.id AND weighed.at > now()
  ), placed AS (
    SELECT w.id, w.lane, w.domain,
           CASE WHEN w.lane = 0 THEN now()
                ELSE greatest(d.free_at, now() - interval '1 second' * $5)
                     + interval '1 minute' / $4 * row_number() OVER (PARTITION BY w.domain, w.lane = 0
                                                                         ORDER BY w.lane, w.next_offer_at, w.id)
           END AS free_at
      FROM weighed w LEFT JOIN mail_domains d ON d.domain = w.domain WHERE w.at <= now()
  ), charged AS (
    INSERT INTO mail_domains AS d (domain, free_at)
      SELECT domain, max(free_at) FROM placed WHERE free_at <= now() AND lane > 0 AND domain <> '' GROUP BY domain ORDER BY domain
      ON CONFLICT (domain) DO UPDATE SET free_at = greatest(d.free_at, excluded.free_at)
  ), put_off AS (
    UPDATE outgoing_emails o SET next_offer_at = placed.free_at
      FROM placed WHERE o.id = placed.id AND placed.free_at > now()
  ), offered AS (
    UPDATE outgoing_emails o
       SET last_offer_at = now(), offers = offers + 1, next_offer_at = now() + make_interval(secs => $1)
      FROM placed WHERE o.id = placed.id AND placed.free_at <= now()
    RETURNING o.id, o.offers, o.lane
  )
  SELECT (SELECT count(*) FROM line) = $3 AS more, coalesce((SELECT json_agg(offered) FROM offered), '[]') AS offers`;

/** Picks letters that are due and takes them off the list for a while; two relays never pick the same row. */
export async function pickDue(db: DataSource | EntityManager, lowestLane: number, pace: MailPace): Promise<Picked> {
  const { perMinute, burstSeconds } = pace.domain;
  const [picked]: Picked[] = await db.query(picking, [
    ...[pace.reofferSeconds, lowestLane, pace.batch],
    ...[perMinute, burstSeconds],
    ...[pace.opens, pace.closes, pace.carriedSeconds],
  ]);
  return picked ?? { offers: [], more: false };
}

/** Puts letters back on the list: the queue did not take them. */
export async function putBack(db: DataSource, offers: readonly Offer[]): Promise<void> {
  await db.query(`UPDATE outgoing_emails SET next_offer_at = now() WHERE state = 'pending' AND id = ANY($1)`, [
    offers.map(({ id }) => id),
  ]);
}

/** The queue has lost its memory: every letter that was offered and not taken is offered again at once. */
export async function offerAgain(db: DataSource | EntityManager, pace: MailPace): Promise<boolean> {
  await db.query(
    `UPDATE outgoing_emails SET next_offer_at = now()
      WHERE state = 'pending' AND lane = ANY ($1) AND last_offer_at > now() - make_interval(secs => $2)
        AND next_offer_at > now() AND next_offer_at <= now() + make_interval(secs => $2)`,
    [lanes.map((_, lane) => lane), pace.reofferSeconds],
  );
  return false;
}
