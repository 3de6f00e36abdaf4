import type { DataSource, EntityManager } from 'typeorm';
import type { Fault } from './fault.js';
import type { Table } from './read-table.js';

export interface ImportOptions {
  /** Do everything, then take it all back. */
  readonly dryRun?: boolean;
  /** Keep the good rows of a file that also has bad ones. */
  readonly skipBad?: boolean;
}

export interface ImportReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: readonly Fault[];
  /** False after a dry run, and when a fault kept the whole file out. */
  readonly written: boolean;
}

/** What became of one row, or what is wrong with it. */
export type RowOutcome = 'created' | 'updated' | 'unchanged' | Fault;

interface Plan<Value> extends ImportOptions {
  readonly table: Table<Value>;
  row(tx: EntityManager, value: Value, line: number): Promise<RowOutcome>;
}

class TakeBack extends Error {}

/** Puts the rows of a file into the database in one transaction: all or nothing, unless bad ones are to be skipped. */
export async function importRows<Value>(db: DataSource, plan: Plan<Value>): Promise<ImportReport> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const faults = [...plan.table.faults];
  const work = async (tx: EntityManager) => {
    for (const { line, value } of plan.table.rows) {
      const outcome = await plan.row(tx, value, line);
      if (typeof outcome === 'string') counts[outcome] += 1;
      else faults.push(outcome);
    }
    if (plan.dryRun || (faults.length > 0 && !plan.skipBad)) throw new TakeBack();
  };
  const written = await db.transaction(work).then(
    () => true,
    (error: unknown) => {
      if (error instanceof TakeBack) return false;
      throw error;
    },
  );
  return { ...counts, faults: faults.sort((a, b) => a.row - b.row), written };
}

/** Which of these columns would change. Lists are compared item by item. */
export function changesOf<Row extends object>(row: Row, wanted: Partial<Row>): Partial<Row> {
  const changed = Object.entries(wanted).filter(
    ([key, value]) => JSON.stringify((row as Record<string, unknown>)[key]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed) as Partial<Row>;
}

export const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0;
