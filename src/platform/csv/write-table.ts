import { stringify } from 'csv-stringify/sync';

/**
 * A CSV file that every spreadsheet opens with its accents (UTF-8 with a byte order mark, CRLF). Text that a spreadsheet would
 * run as a formula gets an apostrophe in front; readTable takes it away again.
 */
export const writeTable = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | null>>[],
): string =>
  stringify(
    rows.map((row) => columns.map((column) => row[column])),
    {
      bom: true,
      header: true,
      columns: columns.map((column) => ({ key: column })),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
