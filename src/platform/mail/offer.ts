import type { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { MailPace } from './mail-pace.js';

/** A row whose doorbell is to be rung, and for the how manieth time. */
export interface Offer {
  readonly id: Id;
  readonly offers: number;
  readonly lane: number;
}

/**
 * The first rows in line that nobody holds. Of the letters that leave once a day only the oldest of a reader is in line: it
 * takes the others along.
 */
const inLine = `
  SELECT o.id, o.lane, o.next_offer_at, lower(split_part(a.email::text, '@', 2)) AS domain
    FROM outgoing_emails o JOIN accounts a ON a.id = o.recipient_id
   WHERE o.state = 'pending' AND o.lane <= $2 AND o.next_offer_at <= now() AND o.next_attempt_at <= now()
     AND (o.held_until IS NULL OR o.held_until <= now())
     AND NOT EXISTS (SELECT FROM email_types t WHERE t.name = o.name AND t.paused_at IS NOT NULL)
     AND (o.timing <> 'once-a-day' OR NOT EXISTS (
       SELECT FROM outgoing_emails s WHERE s.recipient_id = o.recipient_id AND s.timing = 'once-a-day'
          AND s.state IN ('pending', 'sending') AND s.id < o.id AND (s.held_until IS NULL OR s.held_until <= now())))
   ORDER BY o.lane, o.next_offer_at LIMIT $3 FOR UPDATE OF o SKIP LOCKED`;

/**
 * Each letter to a domain takes its share of a minute there. What has no room yet comes back when it should have; a sign-in
 * letter waits for nothing.
 */
const picking = `
  WITH line AS MATERIALIZED (${inLine}), placed AS (
    SELECT line.id, line.lane, line.domain,
           CASE WHEN line.lane = 0 THEN now()
                ELSE greatest(d.free_at, now() - interval '1 second' * $5)
                     + interval '1 minute' / $4 * row_number() OVER (PARTITION BY line.domain, line.lane = 0
                                                                         ORDER BY line.lane, line.next_offer_at, line.id)
           END AS free_at
      FROM line LEFT JOIN mail_domains d ON d.domain = line.domain
  ), charged AS (
    INSERT INTO mail_domains AS d (domain, free_at)
      SELECT domain, max(free_at) FROM placed WHERE free_at <= now() AND lane > 0 AND domain <> '' GROUP BY domain ORDER BY domain
      ON CONFLICT (domain) DO UPDATE SET free_at = greatest(d.free_at, excluded.free_at)
  ), put_off AS (
    UPDATE outgoing_emails o SET next_offer_at = placed.free_at
      FROM placed WHERE o.id = placed.id AND placed.free_at > now()
  )
  UPDATE outgoing_emails o
     SET last_offer_at = now(), offers = offers + 1, next_offer_at = now() + make_interval(secs => $1)
    FROM placed WHERE o.id = placed.id AND placed.free_at <= now()
  RETURNING o.id, o.offers, o.lane`;

/** Picks letters that are due and takes them off the list for a while; two relays never pick the same row. */
export async function pickDue(db: DataSource, lowestLane: number, pace: MailPace): Promise<Offer[]> {
  const { perMinute, burstSeconds } = pace.domain;
  const [rows]: [Offer[], number] = await db.query(picking, [
    ...[pace.reofferSeconds, lowestLane, pace.batch],
    ...[perMinute, burstSeconds],
  ]);
  return rows;
}

/** Puts letters back on the list: the queue did not take them. */
export async function putBack(db: DataSource, offers: readonly Offer[]): Promise<void> {
  await db.query(`UPDATE outgoing_emails SET next_offer_at = now() WHERE state = 'pending' AND id = ANY($1)`, [
    offers.map(({ id }) => id),
  ]);
}

/** The queue has lost its memory: every letter that was offered and not taken is offered again at once. */
export async function offerAgain(db: DataSource): Promise<void> {
  await db.query(`UPDATE outgoing_emails SET next_offer_at = now() WHERE state = 'pending' AND next_offer_at > now()`);
}
