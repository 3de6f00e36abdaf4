import type { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { Locale } from '../../kernel/text.js';
import { newId } from '../database/new-id.js';
import type { MailPace } from './mail-pace.js';

/** A letter that this process, and for the time of the lease no other, may send. */
export interface ClaimedEmail {
  readonly id: Id;
  readonly name: string;
  readonly payload: unknown;
  readonly messageId: string;
  readonly createdAt: Date;
  /** The number of this attempt, from 1. */
  readonly attempt: number;
  readonly lease: Id;
  readonly recipient: { readonly email: string; readonly locale: Locale; readonly firstName: string };
}

const claiming = `
  WITH claimed AS (
    UPDATE outgoing_emails
       SET state = 'sending', attempts = attempts + 1, lease_token = $2, lease_until = now() + make_interval(secs => $3)
     WHERE id = $1 AND state = 'pending' AND next_attempt_at <= now() AND (not_after IS NULL OR now() < not_after)
    RETURNING *
  ), attempt AS (
    INSERT INTO delivery_attempts (email_id, n) SELECT id, attempts FROM claimed
  )
  SELECT c.id, c.name, c.payload, c.message_id AS "messageId", c.created_at AS "createdAt", c.attempts AS attempt,
         c.lease_token AS lease,
         json_build_object('email', a.email, 'locale', a.locale, 'firstName', a.given_name) AS recipient
    FROM claimed c JOIN accounts a ON a.id = c.recipient_id`;

/** Takes a letter, or answers undefined: it is gone, not due, expired, or in another worker's hands. One statement. */
export async function claim(db: DataSource, id: Id, pace: MailPace): Promise<ClaimedEmail | undefined> {
  const rows: ClaimedEmail[] = await db.query(claiming, [id, newId(), pace.leaseSeconds]);
  return rows[0];
}

/** Somebody else may have this letter by now, so its end must not be handed over. */
export class Fenced extends Error {}

/**
 * The mark before the final dot: written, and committed, while the server cannot yet have the whole letter. Throws `Fenced`
 * when the lease is over or too short to finish in.
 */
export async function markDot(db: DataSource, email: ClaimedEmail, pace: MailPace): Promise<void> {
  const [, marked]: [unknown, number] = await db.query(
    `UPDATE delivery_attempts a SET phase = 'dot', dot_at = now()
       FROM outgoing_emails o
      WHERE o.id = a.email_id AND a.email_id = $1 AND a.n = $2 AND a.phase = 'open'
        AND o.lease_token = $3 AND o.lease_until > now() + make_interval(secs => $4)`,
    [email.id, email.attempt, email.lease, pace.reserveSeconds],
  );
  if (marked !== 1) throw new Fenced('The lease of this letter is over');
}
