import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';

/** The account behind a partner. */
export async function accountOf(tx: EntityManager, partnerId: Id): Promise<Id> {
  const [row] = await tx.query<{ id: Id }[]>('select account_id as id from partners where id = $1', [partnerId]);
  if (!row) throw notFound();
  return row.id;
}
