import type { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import { newId } from '../database/new-id.js';
import type { Recipient } from './envelope.js';
import type { Timing } from './email-policy.js';
import type { MailPace } from './mail-pace.js';
import type { EmailEdits } from './outgoing-email.entity.js';

/** A letter that this process, and for the time of the lease no other, may send. */
export interface ClaimedEmail {
  readonly id: Id;
  readonly name: string;
  readonly payload: unknown;
  readonly edits: EmailEdits | null;
  readonly timing: Timing;
  readonly messageId: string;
  readonly createdAt: Date;
  /** The number of this attempt, from 1. */
  readonly attempt: number;
  readonly lease: Id;
  readonly recipient: Recipient;
}

/** Why a letter must not go to this person at this address; null when it may. */
const barred = `
  CASE WHEN a.email IS NULL THEN 'no-address'
       WHEN s.reason IS NOT NULL THEN s.reason
       WHEN NOT coalesce(c.wanted, t.consent_class IS DISTINCT FROM 'cem') THEN 'unsubscribed' END`;

const claiming = `
  WITH facts AS (
    SELECT e.id, ${barred} AS barred, a.email, a.locale, a.given_name
      FROM outgoing_emails e JOIN accounts a ON a.id = e.recipient_id
      LEFT JOIN email_types t ON t.name = e.name
      LEFT JOIN email_choices c ON c.account_id = a.id AND c.topic = t.topic
      LEFT JOIN email_suppressions s ON s.address_digest = address_digest(a.email) AND s.lifted_at IS NULL
     WHERE e.id = $1 AND t.paused_at IS NULL
       AND (e.timing = 'at-once' OR mail_opens_at(now(), a.time_zone, $4, $5) = now())
  ), claimed AS (
    UPDATE outgoing_emails o
       SET state = CASE WHEN barred IS NULL THEN 'sending' ELSE 'suppressed' END, ended_because = barred,
           attempts = attempts + (barred IS NULL)::int,
           lease_token = CASE WHEN barred IS NULL THEN $2::uuid END,
           lease_until = CASE WHEN barred IS NULL THEN now() + make_interval(secs => $3) END
      FROM facts
     WHERE o.id = facts.id AND state = 'pending' AND next_attempt_at <= now()
       AND (held_until IS NULL OR held_until <= now()) AND (not_after IS NULL OR now() < not_after)
    RETURNING o.*, facts.email, facts.locale AS "readerLocale", facts.given_name
  ), attempt AS (
    INSERT INTO delivery_attempts (email_id, n) SELECT id, attempts FROM claimed WHERE state = 'sending'
  )
  SELECT id, name, payload, edits, timing, message_id AS "messageId", created_at AS "createdAt", attempts AS attempt, lease_token AS lease,
         json_build_object('id', recipient_id, 'email', email, 'locale', "readerLocale", 'firstName', given_name) AS recipient
    FROM claimed WHERE state = 'sending'`;

/**
 * Takes a letter, or answers undefined: it is gone, held, not due, expired, paused, or in another worker's hands; or it is barred,
 * which is written down here: nothing that was unsubscribed or suppressed before this moment leaves. One statement.
 */
export async function claim(db: DataSource, id: Id, pace: MailPace): Promise<ClaimedEmail | undefined> {
  const rows: ClaimedEmail[] = await db.query(claiming, [
    ...[id, newId(), pace.leaseSeconds],
    ...[pace.opens, pace.closes],
  ]);
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
