import type { z } from 'zod';
import type { Text } from '../../kernel/text.js';
import { decode } from './decode.js';
import { cut, type Fault } from './fault.js';
import { delimiterOf, headerFaults, headerOf } from './header.js';
import { recordsOf } from './records.js';

export interface Table<Value> {
  /** The good rows, each with the number a person sees in a spreadsheet. */
  readonly rows: readonly { readonly line: number; readonly value: Value }[];
  readonly faults: readonly Fault[];
}

export interface TableOptions {
  /** How messages call the file. */
  readonly name: string;
  /** The column that tells rows apart: a second row with the same value is a fault. */
  readonly key?: string;
  /** Columns that together tell rows apart where the key is empty; how they are written does not matter. */
  readonly orElse?: readonly string[];
}

/**
 * Reads a CSV file against a row schema made of cells (see cells.ts). Takes commas, semicolons or tabs. Never throws on what
 * a person sent: everything wrong with it comes back as faults, all of them, in the order of the file.
 */
export function readTable<Row extends z.ZodObject>(
  bytes: Uint8Array,
  row: Row,
  { name, ...keys }: TableOptions,
): Table<z.output<Row>> {
  const decoded = decode(bytes, name);
  if ('fault' in decoded) return { rows: [], faults: [decoded.fault] };
  const known = Object.keys(row.shape);
  const read = recordsOf(decoded.text, delimiterOf(decoded.text, known));
  if ('fault' in read) return { rows: [], faults: [read.fault] };
  const first = read.records[0] ?? [];
  const faults = headerFaults(first, known, requiredOf(row));
  return faults.length > 0 ? { rows: [], faults } : withoutTwins(bodyOf(read.records, headerOf(first), row), keys);
}

const requiredOf = (row: z.ZodObject): string[] =>
  Object.entries(row.shape)
    .filter(([, cell]) => !(cell as z.ZodType).safeParse(undefined).success)
    .map(([name]) => name);

function bodyOf<Row extends z.ZodObject>(
  records: readonly string[][],
  header: readonly string[],
  row: Row,
): Table<z.output<Row>> {
  const rows: { line: number; value: z.output<Row> }[] = [];
  const faults: Fault[] = [];
  for (const [index, cells] of records.entries()) {
    if (index === 0 || cells.every((cell) => cell === '')) continue;
    const line = index + 1;
    const misfit = misfitOf(cells, header, line);
    const read = row.safeParse(Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
    if (misfit) faults.push(misfit);
    else if (read.success) rows.push({ line, value: read.data });
    else faults.push(...read.error.issues.map((issue) => faultOf(issue, line, header, cells)));
  }
  return { rows, faults };
}

/** A row with cells beyond the header, or without all of its own, has slipped: a comma too many or too few. */
function misfitOf(cells: readonly string[], header: readonly string[], row: number): Fault | null {
  const extra = cells.slice(header.length).some((cell) => cell !== '');
  if (!extra && cells.length >= header.length) return null;
  return {
    row,
    column: null,
    message: {
      en: `This row has ${cells.length} cells; the first row has ${header.length}. A comma may be missing or too many.`,
      fr: `Cette ligne a ${cells.length} cellules; la première en a ${header.length}. Il manque peut-être une virgule, ou il y en a une de trop.`,
    },
  };
}

function faultOf(issue: z.core.$ZodIssue, row: number, header: readonly string[], cells: readonly string[]): Fault {
  const column = issue.path[0] === undefined ? null : String(issue.path[0]);
  const value = column === null ? undefined : cells[header.indexOf(column)];
  const said: unknown = issue.code === 'custom' ? issue.params?.['text'] : undefined;
  return { row, column, message: isText(said) ? said : unsaid, ...(value ? { value: cut(value) } : {}) };
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'en' in value && 'fr' in value;

const unsaid: Text = { en: 'This value cannot be used here.', fr: 'Cette valeur ne peut pas servir ici.' };

type Keys = Pick<TableOptions, 'key' | 'orElse'>;

function withoutTwins<Value>(table: Table<Value>, keys: Keys): Table<Value> {
  if (keys.key === undefined) return table;
  const seen = new Map<string, number>();
  const twins: Fault[] = [];
  const rows = table.rows.filter(({ line, value }) => {
    const { id, column, shown } = identityOf(value as Record<string, unknown>, keys);
    const before = seen.get(id);
    if (before === undefined) seen.set(id, line);
    else twins.push(twinOf(line, column, shown, before));
    return before === undefined;
  });
  return { rows, faults: [...table.faults, ...twins].sort((a, b) => a.row - b.row) };
}

/** What tells a row apart, and the column that says so. */
function identityOf(row: Readonly<Record<string, unknown>>, { key = '', orElse = [] }: Keys) {
  const said = row[key];
  const shown = typeof said === 'string' ? said : '';
  if (shown !== '' || orElse.length === 0) return { id: shown, column: key, shown };
  const parts = orElse.map((column) => String(row[column]));
  const id = parts.map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).join(' ');
  return { id, column: orElse[0] ?? key, shown: parts[0] ?? '' };
}

const twinOf = (row: number, column: string, value: string, before: number): Fault => ({
  row,
  column,
  value: cut(value),
  message: { en: `Row ${before} already has this value.`, fr: `La ligne ${before} a déjà cette valeur.` },
});
