import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { withDatesFor } from '../../src/demo/dates.js';
import type { Locale } from '../../src/kernel/text.js';
import { today } from '../../src/platform/clock/today.js';

/** In the order in which one file refers to another. */
export const kinds = ['partners', 'projects', 'committees', 'requests'] as const;
export type Kind = (typeof kinds)[number];

type Row = Readonly<Record<string, string>>;

/** The four files of the intake, and what the script must know of them to judge what Tandem does. */
export interface Intake {
  readonly directory: string;
  readonly file: (kind: Kind) => string;
  readonly rows: Readonly<Record<Kind, number>>;
  /** What stands in the row that a column tells apart: a function of the column, '' for what is not there. */
  readonly row: (kind: Kind, column: string, value: string) => (name: string) => string;
  readonly languageOf: ReadonlyMap<string, Locale>;
  /** How many places each request has, by its code. */
  readonly places: ReadonlyMap<string, number>;
}

/** From ../shared/data/intake when it is there, else from src/demo. Deadlines that lie behind us are moved ahead in a copy. */
export function readIntake(): Intake {
  const shared = resolve('../shared/data/intake');
  const found = existsSync(join(shared, 'requests.csv')) ? shared : resolve('src/demo');
  const late = rowsOf(found, 'requests').some((row) => (row['reply_by'] ?? '') <= today({ now: () => new Date() }));
  const directory = late ? movedAhead(found) : found;
  const table = (kind: Kind) => rowsOf(directory, kind);
  return {
    directory: late ? `${found}, with its dates moved ahead` : found,
    file: (kind) => join(directory, `${kind}.csv`),
    rows: Object.fromEntries(kinds.map((kind) => [kind, table(kind).length])) as Record<Kind, number>,
    row: (kind, column, value) => {
      const found = table(kind).find((row) => row[column] === value);
      return (name) => found?.[name] ?? '';
    },
    languageOf: new Map(table('partners').map((row) => [row['email'] ?? '', row['language'] === 'fr' ? 'fr' : 'en'])),
    places: new Map(table('requests').map((row) => [row['request'] ?? '', Number(row['places'])])),
  };
}

const rowsOf = (directory: string, kind: Kind): Row[] =>
  parse<Row>(readFileSync(join(directory, `${kind}.csv`)), { columns: true, bom: true });

function movedAhead(directory: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'tandem-intake-'));
  const day = today({ now: () => new Date() });
  for (const kind of kinds) {
    const text = readFileSync(join(directory, `${kind}.csv`), 'utf8');
    writeFileSync(join(copy, `${kind}.csv`), withDatesFor(day, text));
  }
  return copy;
}
