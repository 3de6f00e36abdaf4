import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { newId } from '../../database/new-id.js';

/**
 * Puts a call on the coordinators' list, one open call a person at most. Letters that cannot arrive are the reason that
 * stays, whatever came first.
 */
export async function callInstead(
  tx: EntityManager,
  letter: { readonly id: Id; readonly accountId: Id },
  reason: 'bounced' | 'complained',
): Promise<void> {
  await tx.query(
    `INSERT INTO phone_tasks (id, account_id, email_id, reason) VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id) WHERE done_at IS NULL AND reason IN ('bounced', 'complained')
     DO UPDATE SET reason = excluded.reason WHERE excluded.reason = 'bounced' AND phone_tasks.reason = 'complained'`,
    [newId(), letter.accountId, letter.id, reason],
  );
}
