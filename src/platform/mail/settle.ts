import type { DataSource, EntityManager } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { ClaimedEmail } from './claim.js';
import { lockingFor, type Locked } from './in-batches.js';
import { noteRefusal } from './incoming/note-refusal.js';
import { pause, settleLost, triedFor } from './settle-lost.js';
import type { MailPace } from './mail-pace.js';
import type { Outcome } from './outcome.js';

type Answer = Exclude<Outcome['kind'], 'silent'>;

/** A letter that we hold, and how the attempt to send it ended. */
export interface Ending {
  readonly email: ClaimedEmail;
  readonly outcome: Outcome;
}

const phases: Readonly<Record<Answer, string>> = {
  accepted: 'accepted',
  refused: 'rejected_perm',
  deferred: 'rejected_temp',
};

/** $2 is the hours after which a deferred letter has failed, $3 the pauses. */
const changes: Readonly<Record<Answer, string>> = {
  accepted: `state = 'sent', sent_at = now(), locale = held.locale`,
  refused: `state = 'failed'`,
  deferred: `state = CASE WHEN ${triedFor('$2')} THEN 'failed' ELSE 'pending' END,
    next_attempt_at = now() + ${pause('$3', 'attempts')}, next_offer_at = now()`,
};

const answered = (kind: Answer, locking: string): string => `
  WITH given AS (SELECT $2::int, $3::float8[]), held AS (
    SELECT w.* FROM jsonb_to_recordset($1) AS w (id uuid, lease uuid, locale text, reply text, code int)
      JOIN outgoing_emails e ON e.id = w.id AND e.lease_token = w.lease
       FOR NO KEY UPDATE OF e ${locking}
  ), closed AS (
    UPDATE outgoing_emails o SET ${changes[kind]}, reply = held.reply, lease_token = NULL, lease_until = NULL
      FROM held WHERE o.id = held.id AND o.lease_token = held.lease RETURNING o.id, o.attempts, held.lease, held.reply, held.code
  ), ended AS (
    UPDATE delivery_attempts a SET phase = '${phases[kind]}', closed_at = now(), reply = closed.reply, reply_code = closed.code
      FROM closed WHERE a.email_id = closed.id AND a.n = closed.attempts
  )
  SELECT lease FROM closed`;

/** How endings are written: how long deferred letters wait, and what becomes of locked rows. */
interface Writing {
  readonly pace: MailPace;
  readonly locked: Locked;
}

/**
 * Writes down that the server took these letters, and lets go of them. Only the holder of a lease can: a letter whose lease was swept
 * in the meantime is not among the answers, and nothing changes.
 */
export const settleAccepted = (
  db: DataSource,
  endings: readonly Ending[],
  writing: Writing,
): Promise<ReadonlyMap<Ending, true>> => close(db.manager, 'accepted', endings, writing);

/** The same for one letter, however its attempt ended. Answers whether it was still ours. */
export async function settle(db: DataSource, ending: Ending, pace: MailPace): Promise<boolean> {
  const { email, outcome } = ending;
  const { kind, reply, gone } = outcome;
  if (kind === 'silent') return (await settleLost(db, { ...email, reply, backOff: pace.backOff }, pace)) === 1;
  const writing = { pace, locked: 'wait' } as const;
  if (!gone) return (await close(db.manager, kind, [ending], writing)).has(ending);
  return db.transaction(async (tx) => {
    const closed = (await close(tx, kind, [ending], writing)).has(ending);
    if (closed) await noteRefusal(tx, email, outcome);
    return closed;
  });
}

async function close(
  tx: EntityManager,
  kind: Answer,
  endings: readonly Ending[],
  { pace, locked }: Writing,
): Promise<ReadonlyMap<Ending, true>> {
  const facts = endings.map(({ email: { id, lease, recipient }, outcome: { reply, code } }) => ({
    ...{ id, lease, reply, code },
    locale: recipient.locale,
  }));
  const values = [JSON.stringify(facts), pace.giveUpHours, pace.backOff];
  const closed: { lease: Id }[] = await tx.query(answered(kind, lockingFor(locked)), values);
  const leases = new Set(closed.map(({ lease }) => lease));
  return new Map(endings.filter(({ email }) => leases.has(email.lease)).map((ending) => [ending, true]));
}
