import type { Fault } from './fault.js';
import { cut, wholeFile } from './fault.js';
import { delimiters, recordsOf, type Delimiter } from './records.js';

const mostColumns = 200;

/** The delimiter under which the first row names the most of our columns. */
export function delimiterOf(text: string, known: readonly string[]): Delimiter {
  const hits = (delimiter: Delimiter) => {
    const first = recordsOf(text, delimiter, 1);
    return 'records' in first ? headerOf(first.records[0] ?? []).filter((name) => known.includes(name)).length : 0;
  };
  return delimiters.reduce((best, next) => (hits(next) > hits(best) ? next : best));
}

/** Column names as we compare them; empty cells at the end of the row do not count. */
export function headerOf(record: readonly string[]): string[] {
  const names = record.map((name) => name.toLowerCase());
  while (names.at(-1) === '') names.pop();
  return names;
}

/** Names every column that is missing, unknown or there twice. */
export function headerFaults(
  record: readonly string[],
  known: readonly string[],
  required: readonly string[],
): Fault[] {
  if (record.length > mostColumns) return [tooMany(record.length)];
  const header = headerOf(record);
  const missing = required.filter((name) => !header.includes(name)).map(missingColumn);
  const twice = known.filter((name) => header.indexOf(name) !== header.lastIndexOf(name)).map(doubleColumn);
  const unknown = [...new Set(header)]
    .filter((name) => !known.includes(name))
    .map((name) => unknownColumn(name, known));
  return [...missing, ...twice, ...unknown];
}

const tooMany = (count: number): Fault => ({
  ...wholeFile(
    `There are ${count} columns; no table of ours has more than ${mostColumns}.`,
    `Il y a ${count} colonnes; aucun de nos tableaux n’en a plus de ${mostColumns}.`,
  ),
  row: 1,
});

const missingColumn = (column: string): Fault => ({
  row: 1,
  column,
  message: { en: `The column “${column}” is missing.`, fr: `La colonne «\u00a0${column}\u00a0» manque.` },
});

const doubleColumn = (column: string): Fault => ({
  row: 1,
  column,
  message: {
    en: `The column “${column}” is there more than once.`,
    fr: `La colonne «\u00a0${column}\u00a0» est là plus d’une fois.`,
  },
});

const unknownColumn = (name: string, known: readonly string[]): Fault => ({
  row: 1,
  column: cut(name),
  message:
    name === ''
      ? { en: 'A column has no name.', fr: 'Une colonne n’a pas de nom.' }
      : {
          en: `The column “${cut(name)}” is not known here. Known columns: ${known.join(', ')}.`,
          fr: `La colonne «\u00a0${cut(name)}\u00a0» est inconnue ici. Colonnes connues\u00a0: ${known.join(', ')}.`,
        },
});
