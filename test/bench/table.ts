import { type Findings, sizeName } from './cell.js';
import { type BenchRecord, complaint } from './record.js';

function shown(value: Findings[string] | undefined): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'NO';
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 3 : 1 });
}

const words = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const notes: Readonly<Record<string, string>> = {
  solve: 'cold: the first solve of a fresh process, compiling included; warm: the fastest of the runs after it',
  lemon: 'compiled C++: its fastest run, whole: with building its graph; solve: without',
  highs: 'cold: the first run of a fresh process, warm: the fastest of all; without building its model',
  threads:
    'two threads that stay, with the memory of the last round, and 2 MB for young objects; cold: the first round',
  shortlist: 'cold: the first question of a fresh process; the others after 300 more',
};

/** One task as a table: a row a question, a column for everything that was found. */
export function tableOf(task: string, records: readonly BenchRecord[]): string {
  const columns = [...new Set(records.flatMap(({ found }) => Object.keys(found)))];
  const head = ['round', 'kind', 'seed', ...columns.map(words)];
  const rows = records.map((record) => [
    sizeName(record),
    record.kind,
    String(record.seed),
    ...(record.failed ? [complaint(record.failed)] : columns.map((column) => shown(record.found[column]))),
  ]);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => (row.length === head.length ? row[i]!.length : 0))),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i < 3 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  const note = notes[task] ? ` (${notes[task]})` : '';
  return [`\n${task}${note}`, line(head), ...rows.map(line)].join('\n');
}
