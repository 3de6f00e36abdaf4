import { shown } from './faults.js';
import { topScore, type PairColumns } from './instance.js';
import { PairRows } from './pair-rows.js';
import { wholeFault, type Reader } from './reader.js';
import { type Ids } from './read-people.js';

interface Sides {
  readonly partners: Ids;
  readonly demands: Ids;
}

const none: PairColumns = { partner: new Int32Array(), demand: new Int32Array(), score: new Uint16Array() };
const scoreBounds = { what: 'score', min: 0, max: topScore };

/** The pairs, from a list of `[partner, demand, score]` or from rows that were read before. Every row is checked. */
export function readPairs(reader: Reader, value: unknown, sides: Sides): PairColumns {
  const rows = value instanceof PairRows ? value : rowsOf(reader, value);
  const before = reader.faults.count;
  const pairs = numbered(reader, rows, sides);
  if (reader.faults.count > before) return none;
  refuseTwice(reader, pairs, sides);
  return pairs;
}

function rowsOf(reader: Reader, value: unknown): PairRows {
  const rows = new PairRows();
  reader.givenList(value, ['pairs']).forEach((row, i) => {
    const fault = addRow(rows, row);
    if (fault !== null) reader.faults.add(['pairs', i, ...fault.at], fault.message);
  });
  return rows;
}

interface RowFault {
  readonly at: readonly number[];
  readonly message: string;
}

/** Adds a row of the file. Answers with what is wrong with its shape; its ids and score are looked at later. */
export function addRow(rows: PairRows, row: unknown): RowFault | null {
  if (!Array.isArray(row) || row.length !== 3) {
    const given = Array.isArray(row) ? `${row.length} items` : shown(row);
    return { at: [], message: `a pair is [partner, demand, score], not ${given}` };
  }
  const [partner, demand, score] = row as unknown[];
  if (typeof partner !== 'string') return { at: [0], message: `partner id ${shown(partner)} is not a text` };
  if (typeof demand !== 'string') return { at: [1], message: `demand id ${shown(demand)} is not a text` };
  if (typeof score !== 'number') return { at: [2], message: `score ${shown(score)} is not a whole number` };
  rows.add(partner, demand, score);
  return null;
}

function numbered(reader: Reader, rows: PairRows, { partners, demands }: Sides): PairColumns {
  const given = rows.columns();
  const partnerOf = Int32Array.from(given.partnerIds, (id) => partners.get(id) ?? -1);
  const demandOf = Int32Array.from(given.demandIds, (id) => demands.get(id) ?? -1);
  const pairs = {
    partner: new Int32Array(rows.count),
    demand: new Int32Array(rows.count),
    score: new Uint16Array(rows.count),
  };
  const unknown = (i: number, side: 0 | 1, id: string | undefined) =>
    reader.faults.add(['pairs', i, side], `unknown ${side === 0 ? 'partner' : 'demand'} ${shown(id)}`);
  for (let i = 0; i < rows.count; i += 1) {
    const p = (pairs.partner[i] = partnerOf[given.partner[i]!]!);
    const d = (pairs.demand[i] = demandOf[given.demand[i]!]!);
    pairs.score[i] = given.score[i]!;
    if (p < 0) unknown(i, 0, given.partnerIds[given.partner[i]!]);
    if (d < 0) unknown(i, 1, given.demandIds[given.demand[i]!]);
    const fault = wholeFault(given.score[i], scoreBounds);
    if (fault !== null) reader.faults.add(['pairs', i, 2], fault);
  }
  return pairs;
}

/** Rows in the order of their demands, then of the file; `start` says where each demand begins. */
export function byDemand(demand: Int32Array, demands: number): { start: Int32Array; rows: Int32Array } {
  const start = new Int32Array(demands + 1);
  for (const d of demand) start[d + 1]! += 1;
  for (let d = 0; d < demands; d += 1) start[d + 1]! += start[d]!;
  const next = start.slice();
  const rows = new Int32Array(demand.length);
  for (let i = 0; i < demand.length; i += 1) rows[next[demand[i]!]!++] = i;
  return { start, rows };
}

function refuseTwice(reader: Reader, { partner, demand }: PairColumns, sides: Sides): void {
  const { rows } = byDemand(demand, sides.demands.size);
  const seen = new Int32Array(sides.partners.size).fill(-1);
  const first = new Int32Array(sides.partners.size);
  for (const i of rows) {
    const [p, d] = [partner[i]!, demand[i]!];
    if (seen[p] === d) reader.faults.add(['pairs', i], `this pair is listed already, as pairs[${first[p]!}]`);
    else first[p] = i;
    seen[p] = d;
  }
}
