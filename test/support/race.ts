import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** What the contenders must pass: one row, or a whole table that they write to last. */
export interface Gate {
  readonly table: string;
  readonly id?: string;
}

/**
 * Starts every contender while the gate is shut, and opens it when each of them waits at a lock: a race that happens the
 * same way every time. A gate behind the decision, such as the timeline, shows what a missing lock lets through: a plain
 * Promise.all would pass.
 */
export async function race<T>(
  db: DataSource,
  gate: Gate,
  contenders: readonly (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  let settled = 0;
  const running = await db.transaction(async (tx) => {
    if (gate.id) await tx.query(`select 1 from "${gate.table}" where id = $1 for update`, [gate.id]);
    else await tx.query(`lock table "${gate.table}" in exclusive mode`);
    const started = contenders.map((start) => start().finally(() => (settled += 1)));
    for (const one of started) void one.catch(() => undefined);
    const deadline = Date.now() + 10_000;
    while ((await waiting(db)) < contenders.length - settled) {
      if (Date.now() > deadline) throw new Error('A contender neither waits at a lock nor ends.');
      await wait(5);
    }
    return started;
  });
  return Promise.allSettled(running);
}

/** Sessions of this database that wait at a lock. */
export async function waiting(db: DataSource): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.n ?? 0;
}
