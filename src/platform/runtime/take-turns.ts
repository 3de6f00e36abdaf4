import { DataSource, type DataSourceOptions } from 'typeorm';

/** Any number, as long as nothing else in this database locks the same one. */
const turn = 7_426_336;

/** Does the work while every other process that starts on this database waits. It waits as long as that takes. The lock falls when we do. */
export async function takeTurns<Result>(db: DataSource, work: () => Promise<Result>): Promise<Result> {
  const holder = db.createQueryRunner();
  try {
    await holder.query(`select set_config('lock_timeout', '0', false), set_config('statement_timeout', '0', false)`);
    await holder.query('select pg_advisory_lock($1)', [turn]);
    try {
      return await work();
    } finally {
      await holder.query('select pg_advisory_unlock($1)', [turn]);
      await holder.query('reset lock_timeout');
      await holder.query('reset statement_timeout');
    }
  } finally {
    await holder.release();
  }
}

/** Brings the database up to date. Many processes may start at once: one works and the others wait for it. */
export async function migrate(options: DataSourceOptions): Promise<void> {
  const db = await new DataSource(options).initialize();
  try {
    await takeTurns(db, () => db.runMigrations());
  } finally {
    await db.destroy();
  }
}
