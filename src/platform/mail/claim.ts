import type { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { Locked } from './in-batches.js';
import type { Recipient } from './envelope.js';
import type { Timing } from './email-policy.js';
import type { MailPace } from './mail-pace.js';
import { barred, due, takenToday } from './may-leave.js';
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

const claiming = `
  WITH facts AS MATERIALIZED (
    SELECT o.id, w.lease, ${barred} AS barred, a.email, a.locale, a.given_name
      FROM unnest($1::uuid[], $2::uuid[]) AS w (id, lease)
      JOIN outgoing_emails o ON o.id = w.id JOIN accounts a ON a.id = o.recipient_id
      LEFT JOIN email_types t ON t.name = o.name
      LEFT JOIN email_choices c ON c.account_id = a.id AND c.topic = t.topic
      LEFT JOIN email_suppressions s ON s.address_digest = address_digest(a.email) AND s.lifted_at IS NULL
     WHERE ${due} AND t.paused_at IS NULL AND NOT ${takenToday}
       AND (o.timing = 'at-once' OR mail_opens_at(now(), a.time_zone, $4, $5) = now())
       FOR NO KEY UPDATE OF o SKIP LOCKED
  ), claimed AS (
    UPDATE outgoing_emails o
       SET state = CASE WHEN barred IS NULL THEN 'sending' ELSE 'suppressed' END, ended_because = barred,
           attempts = attempts + (barred IS NULL)::int,
           lease_token = CASE WHEN barred IS NULL THEN facts.lease END,
           lease_until = CASE WHEN barred IS NULL THEN now() + make_interval(secs => $3) END
      FROM facts
     WHERE o.id = facts.id AND ${due}
    RETURNING o.*, facts.lease, facts.email, coalesce(o.edits ->> 'language', facts.locale::text) AS "readerLocale", facts.given_name
  ), attempt AS (
    INSERT INTO delivery_attempts (email_id, n) SELECT id, attempts FROM claimed WHERE state = 'sending'
  )
  SELECT id, state, name, payload, edits, timing, message_id AS "messageId", created_at AS "createdAt", attempts AS attempt, lease,
         json_build_object('id', recipient_id, 'email', email, 'locale', "readerLocale", 'firstName', given_name) AS recipient
    FROM claimed`;

/** A letter to take, and the lease to take it under. */
export interface Claim {
  readonly id: Id;
  readonly lease: Id;
}

/**
 * Takes letters. One that is not among the answers is gone, held, not due, expired, paused, or in another worker's hands; null is
 * one that is barred, which is written down here: nothing that was unsubscribed or suppressed before this moment leaves. One
 * statement, which waits for nothing: what is asked is as it was when the row was taken. Who wants to wait for a row that somebody else
 * has locked waits before it.
 */
export async function claim(
  db: DataSource,
  claims: readonly Claim[],
  { pace, locked }: { readonly pace: MailPace; readonly locked: Locked },
): Promise<ReadonlyMap<Claim, ClaimedEmail | null>> {
  const ids = claims.map(({ id }) => id);
  if (locked === 'wait')
    await db.query(`SELECT FROM outgoing_emails WHERE id = ANY($1) AND state = 'pending' FOR NO KEY UPDATE`, [ids]);
  const rows: (ClaimedEmail & { state: string })[] = await db.query(claiming, [
    ...[ids, claims.map(({ lease }) => lease), pace.leaseSeconds],
    ...[pace.opens, pace.closes],
  ]);
  const byLease = new Map(rows.map(({ state, ...email }) => [email.lease, state === 'sending' ? email : null]));
  return new Map(
    claims.flatMap((one) => {
      const found = byLease.get(one.lease);
      return found === undefined ? [] : [[one, found]];
    }),
  );
}

/**
 * The mark before the final dot: written, and committed, while the server cannot yet have the whole letter. A letter whose lease is
 * over, or too short to finish in, is not among the answers.
 */
export async function markDot(
  db: DataSource,
  emails: readonly ClaimedEmail[],
  pace: MailPace,
): Promise<ReadonlyMap<ClaimedEmail, true>> {
  const ids = emails.map(({ id }) => id);
  const [marked]: [{ lease: Id }[], number] = await db.query(
    `UPDATE delivery_attempts a SET phase = 'dot', dot_at = now()
       FROM outgoing_emails o JOIN unnest($1::uuid[], $2::int[], $3::uuid[]) AS w (id, n, lease) ON o.id = w.id
      WHERE a.email_id = o.id AND a.n = w.n AND a.phase = 'open'
        AND o.lease_token = w.lease AND o.lease_until > now() + make_interval(secs => $4)
      RETURNING w.lease`,
    [...[ids, emails.map(({ attempt }) => attempt), emails.map(({ lease }) => lease)], pace.reserveSeconds],
  );
  const leases = new Set(marked.map(({ lease }) => lease));
  return new Map(emails.filter(({ lease }) => leases.has(lease)).map((email) => [email, true]));
}
