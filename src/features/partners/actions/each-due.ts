import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { Partner } from '../data/partner.entity.js';

/** How many rows one look takes on, each in a transaction of its own. */
const batch = 100;
const log = new Logger('FollowUpPartners');

export interface Due {
  /** Over `p` (partner) and `a` (account); `$1` is now. */
  readonly where: string;
  readonly now: Date;
}

type Act = (tx: EntityManager, partner: Partner) => Promise<void>;

/**
 * Takes what is due one by one, the oldest first; what another process holds, or has already done, is left to it. A row
 * that fails waits for the next pass and stops no other.
 */
export async function eachDue(db: DataSource, { where, now }: Due, act: Act): Promise<void> {
  const select = `select p.id from partners p join accounts a on a.id = p.account_id where ${where}`;
  const tried: Id[] = [];
  for (;;) {
    const more = `${select} and p.id <> all($2::uuid[]) order by p.due_at, p.id limit ${batch}`;
    const found = await db.query<{ id: Id }[]>(more, [now, tried]);
    if (found.length === 0) return;
    for (const { id } of found) await one(db, id, (tx) => still(tx, `${select} and p.id = $2`, [now, id]), act);
    tried.push(...found.map(({ id }) => id));
  }
}

const still = async (tx: EntityManager, select: string, values: unknown[]): Promise<boolean> =>
  (await tx.query<unknown[]>(`${select} for update of p skip locked`, values)).length > 0;

async function one(db: DataSource, id: Id, isDue: (tx: EntityManager) => Promise<boolean>, act: Act): Promise<void> {
  try {
    await db.transaction(async (tx) => {
      if (await isDue(tx)) await act(tx, await tx.findOneByOrFail(Partner, { id }));
    });
  } catch (error) {
    log.error(`Partner ${id} could not be followed up (${error instanceof Error ? error.name : 'unknown'})`);
  }
}
