import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import { record } from '../timeline/record.js';

interface Made {
  readonly accountId: Id;
  /** The letters that were to be told on the phone are about this match. */
  readonly matchId: Id;
  /** What came of the call. */
  readonly note: string;
}

/** Whoever was phoned has answered: the open calls that stood for letters about this match are done, in the caller's transaction. */
export async function callsMade(tx: EntityManager, actor: Actor, { accountId, matchId, note }: Made): Promise<void> {
  const [done]: [unknown[], number] = await tx.query(
    `UPDATE phone_tasks t SET done_at = now(), done_by = $3, note = $4
       FROM outgoing_emails o
      WHERE o.id = t.email_id AND t.account_id = $1 AND t.done_at IS NULL AND t.reason IN ('no-address', 'not-sent')
        AND o.payload ->> 'matchId' = $2
     RETURNING t.id`,
    [accountId, matchId, actor.id, note],
  );
  if (done.length > 0) await record(tx, actor, 'account.phoned', { subject: { type: 'account', id: accountId } });
}
