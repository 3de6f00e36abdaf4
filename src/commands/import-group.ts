import type { Command } from 'commander';
import type { Text } from '../kernel/text.js';
import type { Fault } from '../platform/csv/fault.js';

/** What every import answers with. */
export interface Imported {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: readonly Fault[];
  readonly written: boolean;
}

export interface ImportFlags {
  readonly dryRun?: boolean;
  readonly skipBad?: boolean;
}

/** `tandem import`: made by whoever comes first, shared by all that import something. */
export const importGroup = (program: Command): Command =>
  program.commands.find((command) => command.name() === 'import') ??
  program.command('import').description('bring in a CSV file; all or nothing, and the same file twice changes nothing');

/** Adds the options that every import has. */
export const withImportFlags = (command: Command): Command =>
  command
    .argument('<file>', 'a CSV file with commas, semicolons or tabs')
    .option('--dry-run', 'say what would happen and change nothing')
    .option('--skip-bad', 'take the good rows of a file with faults');

/** What happened, with the row and column of every fault. What stood in a cell is not printed: it may be personal. */
export function tellImport(
  { created, updated, unchanged, faults, written }: Imported,
  { dryRun = false }: ImportFlags,
): string {
  const counts = `${created} new, ${updated} changed, ${unchanged} as before, ${faults.length} with a fault.`;
  const verdict = written
    ? 'Imported: '
    : dryRun
      ? 'This is what would happen: '
      : 'Nothing was imported. Without the faults: ';
  return [...faults.map(lineOf), verdict + counts, ''].join('\n');
}

const lineOf = ({ row, column, message }: { row: number; column: string | null; message: Text }) =>
  `${row === 0 ? 'The file' : `Row ${row}`}${column === null ? '' : `, ${column}`}: ${message.en}`;
