import { ByteIds } from './byte-ids.js';
import { Faults } from './faults.js';
import { PairRows } from './pair-rows.js';
import { addRow } from './read-pairs.js';
import { sign, skipSpace, valueEnd } from './scan.js';

/** A list of pairs that was read straight from the bytes, and the place after its closing bracket. */
interface Scanned {
  readonly rows: PairRows;
  readonly end: number;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads the list of pairs whose opening bracket is at `from`; null when it is no JSON. Throws BadInstance for bad rows. */
export function scanPairs(bytes: Uint8Array, from: number): Scanned | null {
  const scanner = new RowScanner(bytes);
  let i = skipSpace(bytes, from + 1);
  if (bytes[i] === sign.listEnd) return { rows: scanner.rows, end: i + 1 };
  for (;;) {
    i = skipSpace(bytes, scanner.row(i));
    if (bytes[i] === sign.listEnd) break;
    if (bytes[i] !== sign.comma) return null;
    i = skipSpace(bytes, i + 1);
  }
  scanner.faults.insistOnNone();
  return { rows: scanner.rows, end: i + 1 };
}

const parsed = (bytes: Uint8Array, from: number, to: number): unknown =>
  JSON.parse(decoder.decode(bytes.subarray(from, to))) as unknown;

class RowScanner {
  readonly rows = new PairRows();
  readonly faults = new Faults();
  private index = 0;
  private readonly partners: ByteIds;
  private readonly demands: ByteIds;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    const text = (from: number, to: number) => parsed(bytes, from - 1, to + 1) as string;
    this.partners = new ByteIds(bytes, (from, to) => this.rows.partnerNumber(text(from, to)));
    this.demands = new ByteIds(bytes, (from, to) => this.rows.demandNumber(text(from, to)));
  }

  /** Adds the row at `from`, or a fault. Answers with the place after it. */
  row(from: number): number {
    const quick = this.quick(from);
    const end = quick < 0 ? valueEnd(this.bytes, from) : quick;
    const fault = quick < 0 ? addRow(this.rows, parsed(this.bytes, from, end)) : null;
    if (fault !== null) this.faults.add(['pairs', this.index, ...fault.at], fault.message);
    this.index += 1;
    return end;
  }

  /** Takes a row that is written as nearly all are: `["id", "id", digits]`. -1, with no row added, for any other. */
  private quick(from: number): number {
    this.at = from;
    const partner = this.take(sign.list) ? this.id(this.partners) : -1;
    const demand = partner >= 0 && this.take(sign.comma) ? this.id(this.demands) : -1;
    const score = demand >= 0 && this.take(sign.comma) ? this.digits() : -1;
    if (score < 0 || !this.take(sign.listEnd)) return -1;
    this.rows.addNumbered(partner, demand, score);
    return this.at;
  }

  private take(byte: number): boolean {
    this.at = skipSpace(this.bytes, this.at);
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  private id(ids: ByteIds): number {
    if (!this.take(sign.quote)) return -1;
    const { bytes, at } = this;
    let i = at;
    while (i < bytes.length && bytes[i] !== sign.quote && bytes[i] !== sign.escape) i += 1;
    if (bytes[i] !== sign.quote) return -1;
    this.at = i + 1;
    return ids.at(at, i);
  }

  /** One to six digits; -1 for anything else, a number that begins with 0 among it. */
  private digits(): number {
    const from = skipSpace(this.bytes, this.at);
    let [i, value] = [from, 0];
    for (let digit = this.digit(i); digit >= 0; digit = this.digit(i)) {
      value = value * 10 + digit;
      i += 1;
    }
    this.at = i;
    return i === from || i - from > 6 || (i - from > 1 && this.digit(from) === 0) ? -1 : value;
  }

  private digit(i: number): number {
    const digit = (this.bytes[i] ?? 0) - 0x30;
    return digit <= 9 ? digit : -1;
  }
}
