import type { DataSource, EntityManager } from 'typeorm';

const limits = `
  SELECT set_config('lock_timeout', '2s', true), set_config('statement_timeout', '5s', true),
         set_config('idle_in_transaction_session_timeout', '10s', true)`;

/**
 * Does work that must not keep others waiting, in a transaction of its own. Throws when it waits two seconds for a lock or one
 * statement takes five: whoever comes again does it then.
 */
export function briefly<Result>(db: DataSource, work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
  return db.transaction(async (tx) => {
    await tx.query(limits);
    return work(tx);
  });
}
