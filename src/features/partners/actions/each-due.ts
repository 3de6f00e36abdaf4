import type { DataSource, EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { Partner } from '../data/partner.entity.js';

/** How many rows one look takes on, each in a transaction of its own. */
const batch = 100;

export interface Due {
  /** Over `p` (partner) and `a` (account); `$1` is now. */
  readonly where: string;
  readonly now: Date;
}

/** Takes what is due one by one; what another process holds, or has already done, is left to it. */
export async function eachDue(
  db: DataSource,
  { where, now }: Due,
  act: (tx: EntityManager, partner: Partner) => Promise<void>,
): Promise<void> {
  const select = `select p.id from partners p join accounts a on a.id = p.account_id where ${where}`;
  const found = await db.query<{ id: Id }[]>(`${select} limit ${batch}`, [now]);
  for (const { id } of found)
    await db.transaction(async (tx) => {
      const still = await tx.query<unknown[]>(`${select} and p.id = $2 for update of p skip locked`, [now, id]);
      if (still.length > 0) await act(tx, await tx.findOneByOrFail(Partner, { id }));
    });
}
