import { type Cell, type Findings } from './cell.js';

/** A question with what was found; `failed` says why there is nothing. */
export interface BenchRecord extends Omit<Cell, 'directory' | 'quick'> {
  readonly found: Findings;
  readonly failed: string | null;
}

/** The same round, asked to somebody else. */
export function sameRound(records: readonly BenchRecord[], one: BenchRecord, task: string): BenchRecord | undefined {
  return records.find(
    (other) =>
      other.task === task &&
      other.partners === one.partners &&
      other.demands === one.demands &&
      other.kind === one.kind &&
      other.seed === one.seed &&
      other.failed === null,
  );
}

/** A number that was found, NaN when it was not. */
export function figure({ found }: BenchRecord, name: string): number {
  const value = found[name];
  return typeof value === 'number' ? value : NaN;
}

export const ofTask = (records: readonly BenchRecord[], task: string): BenchRecord[] =>
  records.filter((record) => record.task === task && record.failed === null);

/** Why nobody answered, in one line. */
export const complaint = (failed: string): string =>
  failed.split('\n').find((line) => line.includes('Error')) ?? failed;
