import { popcount } from './bits.js';
import type { Criterion, Term } from './demand.js';
import { evaluate } from './evaluate.js';
import { planWalk, walkBits, type Written } from './fused.js';
import { addLookUp, addOverlap, addWhere, minus, type LookUp, type Overlap } from './loops.js';
import type { Joint, PartnerIndex } from './partner-index.js';
import { entry, maskOf, valuesIn } from './points.js';

type Gives<Kind extends Term['gives']> = Extract<Term, { gives: Kind }>;

/** Points ready to be added to many partners at once. */
export interface Points {
  readonly always: number;
  readonly lookUps: readonly LookUp[];
  readonly overlaps: readonly Overlap[];
  readonly where: readonly {
    readonly bits: Int32Array;
    readonly points: number;
  }[];
}

/** All terms of these criteria together, every point `scale` times. */
export function preparePoints(index: PartnerIndex, criteria: readonly Criterion[], scale: number): Points {
  const all = { index, scale };
  const inJoints = new Set(index.data.joints.flatMap(({ columns }) => columns));
  const points = {
    always: 0,
    lookUps: [] as LookUp[],
    overlaps: [] as Overlap[],
    where: [] as Points['where'][number][],
  };
  const joined: JointTerm[] = [];
  for (const term of criteria.flat()) {
    if (term.gives === 'always') points.always += scale * term.points;
    else if (term.gives === 'by-case') {
      points.always += scale * term.otherwise;
      points.where.push(...whereOf(all, term));
    } else if (inJoints.has(term.column)) joined.push(term);
    else if (term.gives === 'by-value') points.lookUps.push(lookUpOf(all, term));
    else if (term.of.length === 0) points.always += scale * entry(term.points, 0);
    else points.overlaps.push(overlapOf(all, term));
  }
  for (const joint of index.data.joints) points.lookUps.push(...jointLookUp(all, joint, joined));
  return points;
}

/** Lists the partners of a bitset from `into.from` on, and what they get. Answers with where they end. */
export function listAndAdd(index: PartnerIndex, bits: Int32Array, into: Written, points: Points): number {
  const { always, where } = points;
  const { walk, lookUps, overlaps } = planWalk(always, points.lookUps, points.overlaps, index.data.spare);
  const to = walkBits(bits, index.words, into, walk);
  const stretch = { ...into, to };
  for (const lookUp of lookUps) addLookUp(stretch, lookUp);
  for (const overlap of overlaps) addOverlap(stretch, overlap);
  for (const { bits: who, points: give } of where) addWhere(stretch, who, give);
  return to;
}

interface All {
  readonly index: PartnerIndex;
  readonly scale: number;
}
type JointTerm = Gives<'by-value'> | Gives<'by-overlap'>;

/** One bitset for each case, without those for whom an earlier case holds. */
function whereOf({ index, scale }: All, { cases, otherwise }: Gives<'by-case'>): Points['where'][number][] {
  const earlier: Int32Array[] = [];
  return cases.map(({ when, points }) => {
    const bits = new Int32Array(index.words);
    evaluate(index, when, bits);
    for (const before of earlier) minus(bits, before, bits.length);
    earlier.push(bits);
    return { bits, points: scale * (points - otherwise) };
  });
}

/** Tables of numbers are long and the same for many demands: they are made once for each list of points. */
const tables = new WeakMap<object, { readonly scale: number; readonly table: Uint16Array }>();

function lookUpOf({ index, scale }: All, { column, points }: Gives<'by-value'>): LookUp {
  const key = valuesIn(index, column);
  const known = tables.get(points);
  const shape = index.data.schema.columns[column];
  const length = shape?.kind === 'number' ? shape.below : shape?.kind === 'level' ? shape.levels : 0;
  if (known?.scale === scale && known.table.length === length) return { key, points: known.table };
  const table = Uint16Array.from({ length }, (_, value) => scale * entry(points, value));
  tables.set(points, { scale, table });
  return { key, points: table };
}

function overlapOf({ index, scale }: All, { column, of, points }: Gives<'by-overlap'>): Overlap {
  const { masks } = index.store('set', column);
  const table = Uint16Array.from({ length: of.length + 1 }, (_, count) => scale * entry(points, count));
  return { masks, wanted: maskOf(of, masks.length), points: table };
}

/** One table for all columns of a joint; none when no term asks for any of them. */
function jointLookUp({ scale }: All, { columns, sizes, key }: Joint, terms: readonly JointTerm[]): LookUp[] {
  if (!terms.some(({ column }) => columns.includes(column))) return [];
  let table: Uint16Array = new Uint16Array(1);
  columns.forEach((name, c) => {
    const own = columnPoints(
      terms.filter(({ column }) => column === name),
      sizes[c]!,
    );
    table = product(table, own, scale);
  });
  return [{ key, points: table }];
}

function columnPoints(terms: readonly JointTerm[], size: number): Uint16Array {
  const own = new Uint16Array(size);
  for (const term of terms) {
    const wanted = term.gives === 'by-overlap' ? maskOf(term.of, 1)[0]! : 0;
    for (let value = 0; value < size; value++)
      own[value] = own[value]! + entry(term.points, term.gives === 'by-value' ? value : popcount(value & wanted));
  }
  return own;
}

function product(slow: Uint16Array, fast: Uint16Array, scale: number): Uint16Array {
  const table = new Uint16Array(slow.length * fast.length);
  let at = 0;
  for (const one of slow) for (const other of fast) table[at++] = one + scale * other;
  return table;
}
