import { DataSource } from 'typeorm';
import { loadConfig } from '../platform/config/config.js';
import { startRuntime } from '../platform/runtime/runtime.js';
import { databaseOptions } from '../schema.js';

/** Does the work with the database alone, as it is; a Tandem that already runs may go on running. */
export async function inDatabase<Result>(work: (db: DataSource) => Promise<Result>): Promise<Result> {
  const runtime = await startRuntime(loadConfig(), { besideAnother: true });
  try {
    const db = await new DataSource(databaseOptions(runtime.databaseUrl)).initialize();
    try {
      return await work(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await runtime.stop();
  }
}
