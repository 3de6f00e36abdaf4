import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** Those of the partners who are still with the network. They cannot leave before the transaction ends. */
export async function stillHere(tx: EntityManager, partnerIds: readonly Id[]): Promise<ReadonlySet<Id>> {
  const rows = await tx.query<{ id: Id }[]>(
    `select id from partners where id = any($1) and status in ('active', 'paused') order by id for share`,
    [partnerIds],
  );
  return new Set(rows.map(({ id }) => id));
}
