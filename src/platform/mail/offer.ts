import type { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { MailPace } from './mail-pace.js';

/** A row whose doorbell is to be rung, and for the how manieth time. */
export interface Offer {
  readonly id: Id;
  readonly offers: number;
  readonly lane: number;
}

/** Picks letters that are due and takes them off the list for a while; two relays never pick the same row. */
export async function pickDue(db: DataSource, lowestLane: number, pace: MailPace): Promise<Offer[]> {
  const [rows]: [Offer[], number] = await db.query(
    `UPDATE outgoing_emails
        SET last_offer_at = now(), offers = offers + 1, next_offer_at = now() + make_interval(secs => $1)
      WHERE id IN (
        SELECT id FROM outgoing_emails
         WHERE state = 'pending' AND lane <= $2 AND next_offer_at <= now() AND next_attempt_at <= now()
           AND (held_until IS NULL OR held_until <= now())
           AND NOT EXISTS (SELECT FROM email_types t WHERE t.name = outgoing_emails.name AND t.paused_at IS NOT NULL)
         ORDER BY lane, next_offer_at LIMIT $3 FOR UPDATE SKIP LOCKED)
      RETURNING id, offers, lane`,
    [pace.reofferSeconds, lowestLane, pace.batch],
  );
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

/** Ends letters that would come too late to be of use. */
export async function expire(db: DataSource): Promise<void> {
  await db.query(`UPDATE outgoing_emails SET state = 'expired' WHERE state = 'pending' AND not_after <= now()`);
}

/** Letters that can wait and would leave at night wait for the reader's morning. */
export async function sleepTillMorning(db: DataSource, { opens, closes }: MailPace): Promise<void> {
  await db.query(
    `UPDATE outgoing_emails o
        SET next_attempt_at = mail_opens_at(now(), a.time_zone, $1, $2), next_offer_at = mail_opens_at(now(), a.time_zone, $1, $2)
       FROM accounts a
      WHERE a.id = o.recipient_id AND o.state = 'pending' AND o.timing <> 'at-once'
        AND o.next_offer_at <= now() AND o.next_attempt_at <= now()
        AND mail_opens_at(now(), a.time_zone, $1, $2) > now()`,
    [opens, closes],
  );
}
