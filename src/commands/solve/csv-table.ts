import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { BadInstance } from '../../features/matching/engine/instance/faults.js';
import { delimiterOf, headerFaults, headerOf } from '../../platform/csv/header.js';

/** Columns of a table; those that must be there come first. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** One row of a table: its cells by column, and the number that a spreadsheet shows. */
export type OnRow = (cells: Readonly<Record<string, string>>, row: number) => void;

/** Enough bytes to see the first row by. */
const firstBytes = 20_000;

/** Reads a CSV file of any length, a row at a time. Throws BadInstance with file, row and column. */
export function readCsv(name: string, bytes: Uint8Array, columns: Columns, onRow: OnRow): void {
  const known = [...columns.required, ...(columns.optional ?? [])];
  const head = new TextDecoder().decode(bytes.subarray(0, firstBytes));
  const header: string[] = [];
  let row = 0;
  const take = (record: string[]): void => {
    row += 1;
    if (row === 1) header.push(...headerIn(name, record.map(tidy), { ...columns, known }));
    else if (record.some((cell) => cell !== '')) onRow(cellsOf(name, header, record, row), row);
  };
  if (!isUtf8(bytes)) throw at(name, 1, 'the file is not written in UTF-8; save it as “CSV UTF-8”');
  const delimiter = delimiterOf(head, known);
  if (bytes.includes(quote)) parseAll(name, bytes, delimiter, take);
  else splitAll(bytes, delimiter, take);
  if (row === 0) throw at(name, 1, `the columns ${known.join(', ')} are missing`);
}

type Take = (record: string[]) => void;

function parseAll(name: string, bytes: Uint8Array, delimiter: string, take: Take): void {
  let row = 0;
  const onRecord = (record: string[]): null => {
    row += 1;
    take(record);
    return null;
  };
  try {
    parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      ...{ delimiter, record_delimiter: ['\r\n', '\n', '\r'], bom: true },
      ...{ relax_column_count: true, max_record_size: 5_000_000, on_record: onRecord },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw at(name, row + 1, 'a quotation mark opens here and is not closed, or closes too early');
  }
}

const [quote, lineFeed] = [0x22, 0x0a];
const slice = 1 << 20;

/** Without a quotation mark, a row is a line: millions of pairs are read several times as fast. */
function splitAll(bytes: Uint8Array, delimiter: string, take: Take): void {
  for (let from = 0; from < bytes.length;) {
    const next = bytes.indexOf(lineFeed, from + slice);
    const to = next < 0 ? bytes.length : next + 1;
    const lines = new TextDecoder().decode(bytes.subarray(from, to)).split(/\r\n|\n|\r/);
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines) take(line.split(delimiter));
    from = to;
  }
}

function headerIn(
  name: string,
  record: readonly string[],
  { known, required }: { readonly known: readonly string[]; readonly required: readonly string[] },
): string[] {
  const faults = headerFaults(record, known, required);
  if (faults.length > 0)
    throw new BadInstance(faults.map(({ message }) => ({ path: [`${name} row 1`], message: message.en })));
  return headerOf(record);
}

function cellsOf(
  name: string,
  header: readonly string[],
  record: readonly string[],
  row: number,
): Record<string, string> {
  if (record.slice(header.length).some((cell) => cell !== '')) throw at(name, row, 'has more cells than the first row');
  const cells: Record<string, string> = {};
  for (let i = 0; i < header.length; i += 1) cells[header[i]!] = tidy(record[i] ?? '');
  return cells;
}

const at = (name: string, row: number, message: string) => new BadInstance([{ path: [`${name} row ${row}`], message }]);

/** Takes away the mark that keeps a spreadsheet from running a cell as a formula, or one that stood there before. */
const tidy = (cell: string): string => {
  const trimmed = cell.trim();
  return trimmed.startsWith("'") ? trimmed.replace(/^'(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '') : trimmed;
};
