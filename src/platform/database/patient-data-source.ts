import { setTimeout as wait } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';

type Work<Result> = (tx: EntityManager) => Promise<Result>;

/** PostgreSQL ended one of two transactions that waited for each other, or that could not both have come first. */
const collided = new Set(['40P01', '40001']);

const tries = 4;

/** A database whose transactions are run again when PostgreSQL chose them as the victim of a deadlock. */
export class PatientDataSource extends DataSource {
  /** As TypeORM’s; after a deadlock it is repeated up to three times, so the work must do nothing outside the transaction. */
  override transaction<Result>(first: unknown, second?: Work<Result>): Promise<Result> {
    return again(() =>
      second ? super.transaction(first as 'READ COMMITTED', second) : super.transaction(first as Work<Result>),
    );
  }
}

async function again<Result>(run: () => Promise<Result>, attempt = 1): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (attempt === tries || !collided.has(String((error as { code?: unknown } | null)?.code))) throw error;
    await wait(20 * attempt);
    return again(run, attempt + 1);
  }
}
