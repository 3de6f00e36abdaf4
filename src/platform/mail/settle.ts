import type { DataSource, EntityManager } from 'typeorm';
import type { ClaimedEmail } from './claim.js';
import { noteRefusal } from './incoming/note-refusal.js';
import { pause, settleLost } from './settle-lost.js';
import type { MailPace } from './mail-pace.js';
import type { Outcome } from './outcome.js';

type Answer = Exclude<Outcome['kind'], 'silent'>;

const phases: Readonly<Record<Answer, string>> = {
  accepted: 'accepted',
  refused: 'rejected_perm',
  deferred: 'rejected_temp',
};

/** $6 is the language it left in, $7 the hours after which a deferred letter has failed, $8 the pauses. */
const changes: Readonly<Record<Answer, string>> = {
  accepted: `state = 'sent', sent_at = now(), locale = $6`,
  refused: `state = 'failed'`,
  deferred: `state = CASE WHEN greatest(created_at, decided_at) < now() - make_interval(hours => $7) THEN 'failed' ELSE 'pending' END,
    next_attempt_at = now() + ${pause('$8', 'attempts')}, next_offer_at = now()`,
};

const answered = (kind: Answer): string => `
  WITH given AS (SELECT $6::text, $7::int, $8::float8[]), closed AS (
    UPDATE outgoing_emails SET ${changes[kind]}, reply = $4, lease_token = NULL, lease_until = NULL
     WHERE id = $1 AND lease_token = $2 RETURNING id, attempts
  )
  UPDATE delivery_attempts a SET phase = $3, closed_at = now(), reply = $4, reply_code = $5
    FROM closed WHERE a.email_id = closed.id AND a.n = closed.attempts`;

/**
 * Writes down how an attempt ended, and lets go of the letter. Only the holder of the lease can: when the lease was swept
 * in the meantime nothing changes and the answer is false.
 */
export async function settle(db: DataSource, email: ClaimedEmail, outcome: Outcome, pace: MailPace): Promise<boolean> {
  const { id, lease } = email;
  const { kind, reply, code } = outcome;
  if (kind === 'silent') return (await settleLost(db, { id, lease, reply, backOff: pace.backOff }, pace)) === 1;
  const values = [id, lease, phases[kind], reply, code, email.recipient.locale, pace.giveUpHours, pace.backOff];
  if (!outcome.gone) return closes(db.manager, answered(kind), values);
  return db.transaction(async (tx) => {
    const closed = await closes(tx, answered(kind), values);
    if (closed) await noteRefusal(tx, email, outcome);
    return closed;
  });
}

async function closes(tx: EntityManager, statement: string, values: readonly unknown[]): Promise<boolean> {
  const [, closed]: [unknown, number] = await tx.query(statement, [...values]);
  return closed === 1;
}
