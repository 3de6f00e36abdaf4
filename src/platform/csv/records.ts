import { CsvError, parse } from 'csv-parse/sync';
import { wholeFile, type Fault } from './fault.js';

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A record longer than this is a quote that was never closed, or no table at all. */
const maxRecord = 200_000;

type Records = { readonly records: readonly string[][] } | { readonly fault: Fault };

/** Splits the text into records; an empty line is a record too, so that row numbers stay those of a spreadsheet. */
export function recordsOf(text: string, delimiter: Delimiter, most?: number): Records {
  const records: string[][] = [];
  const keep = (record: string[]) => void records.push(record.map(tidy));
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: maxRecord,
      on_record: keep,
      ...(most === undefined ? {} : { to: most }),
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: { ...broken(error.code), row: records.length + 1 } };
  }
}

/** Undoes the mark that writeTable puts before a formula. */
const tidy = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '');

const broken = (code: string): Fault =>
  code === 'CSV_MAX_RECORD_SIZE'
    ? wholeFile(
        'This row is far too long to be part of a table.',
        'Cette ligne est beaucoup trop longue pour un tableau.',
      )
    : wholeFile(
        'A quotation mark opens here and is not closed, or closes too early. Text with quotation marks needs them doubled.',
        'Un guillemet s’ouvre ici sans se fermer, ou se ferme trop tôt. Dans un texte, il faut doubler les guillemets.',
      );
