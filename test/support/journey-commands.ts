import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunningTandem } from './running-tandem.js';

/** Runs `npx tandem …` beside a Tandem that runs, and answers with what it printed. Throws when it fails. */
export async function command(tandem: RunningTandem, ...words: string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, ['dist/cli.js', ...words], { env: tandem.env });
  const { stdout } = await run.catch((failed: unknown) => {
    throw new Error(Object.values(failed as Record<'stdout' | 'stderr', string>).join('\n'));
  });
  return stdout;
}

/** Brings rows in from a CSV file. */
export function importRows(
  tandem: RunningTandem,
  kind: 'partners' | 'projects',
  rows: readonly Record<string, string>[],
): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'tandem-rows-')), `${kind}.csv`);
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  writeFileSync(file, lines.map((cells) => cells.join(',')).join('\n'));
  return command(tandem, 'import', kind, file);
}
