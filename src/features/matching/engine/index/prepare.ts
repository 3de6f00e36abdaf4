import { popcount } from './bits.js';
import type { Criterion, Gives, Term } from './demand.js';
import { evaluate } from './evaluate.js';
import { minus, type LookUp, type Overlap } from './loops.js';
import type { Joint, PartnerIndex } from './partner-index.js';
import { entry, maskOf, valuesIn } from './points.js';

/** Points ready to be added to many partners at once. */
export interface Points {
  always: number;
  readonly lookUps: LookUp[];
  readonly overlaps: Overlap[];
  readonly where: { readonly bits: Int32Array; readonly points: number }[];
  /** What is added up first, and looked up after. */
  readonly sums: { readonly steps: Points; readonly points: Uint16Array }[];
}

interface Preparing extends Points {
  readonly index: PartnerIndex;
  readonly scale: number;
  /** Terms on columns of a joint, and sums of such. */
  readonly joined: { readonly joint: Joint; readonly term: Term }[];
}

/** All terms of these criteria together, every point `scale` times. */
export function preparePoints(index: PartnerIndex, criteria: readonly Criterion[], scale: number): Points {
  const all: Preparing = {
    ...{ index, scale, joined: [], always: 0, lookUps: [], overlaps: [], where: [], sums: [] },
  };
  for (const term of criteria.flat()) prepare(all, term);
  for (const joint of index.data.joints) {
    const terms = all.joined.flatMap((one) => (one.joint === joint ? [one.term] : []));
    if (terms.length > 0) all.lookUps.push({ key: joint.key, points: scaled(jointTable(joint, terms), scale) });
  }
  return all;
}

type Preparers = { readonly [Kind in Term['gives']]: (all: Preparing, term: Gives<Kind>) => void };

function prepare(all: Preparing, term: Term): void {
  const joint = all.index.data.joints.find((one) => isWithin(one, term));
  if (joint) all.joined.push({ joint, term });
  else (preparers[term.gives] as (all: Preparing, term: Term) => void)(all, term);
}

/** Can a table over the values of the joint say what the term gives? */
function isWithin(joint: Joint, term: Term): boolean {
  if (term.gives === 'by-value' || term.gives === 'by-overlap') return joint.columns.includes(term.column);
  return term.gives === 'by-sum' && term.terms.length > 0 && term.terms.every((part) => isWithin(joint, part));
}

const preparers: Preparers = {
  always: (all, { points }) => void (all.always += all.scale * points),
  'by-value': (all, term) => void all.lookUps.push(lookUpOf(all, term)),
  'by-overlap': (all, { column, of, points }) => {
    const { masks } = all.index.store('set', column);
    const table = Uint16Array.from({ length: of.length + 1 }, (_, count) => all.scale * entry(points, count));
    if (of.length === 0) all.always += all.scale * entry(points, 0);
    else all.overlaps.push({ masks, wanted: maskOf(of, masks.length), points: table });
  },
  'by-case': (all, term) => {
    all.always += all.scale * term.otherwise;
    all.where.push(...whereOf(all, term));
  },
  'by-sum': (all, { terms, points }) => {
    const steps = preparePoints(all.index, [terms], 1);
    all.sums.push({ steps, points: Uint16Array.from(points, (value) => all.scale * value) });
  },
};

/** One bitset for each case, without those for whom an earlier case holds. */
function whereOf({ index, scale }: Preparing, { cases, otherwise }: Gives<'by-case'>): Points['where'] {
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

function lookUpOf({ index, scale }: Preparing, { column, points }: Gives<'by-value'>): LookUp {
  const key = valuesIn(index, column);
  const known = tables.get(points);
  const shape = index.data.schema.columns[column];
  const length = shape?.kind === 'number' ? shape.below : shape?.kind === 'level' ? shape.levels : 0;
  if (known?.scale === scale && known.table.length === length) return { key, points: known.table };
  const table = Uint16Array.from({ length }, (_, value) => scale * entry(points, value));
  tables.set(points, { scale, table });
  return { key, points: table };
}

/** What all these terms give together for each value of the joint. */
function jointTable(joint: Joint, terms: readonly Term[]): Uint16Array {
  let table: Uint16Array = new Uint16Array(1);
  joint.columns.forEach((name, c) => {
    const own = terms.filter((term) => 'column' in term && term.column === name);
    table = product(table, columnPoints(own, joint.sizes[c]!));
  });
  for (const term of terms) {
    if (term.gives !== 'by-sum') continue;
    const steps = jointTable(joint, term.terms);
    for (let value = 0; value < table.length; value++) table[value] = table[value]! + entry(term.points, steps[value]!);
  }
  return table;
}

function columnPoints(terms: readonly Term[], size: number): Uint16Array {
  const own = new Uint16Array(size);
  for (const term of terms)
    for (let value = 0; value < size; value++) own[value] = own[value]! + valuePoints(term, value);
  return own;
}

function valuePoints(term: Term, value: number): number {
  if (term.gives === 'by-value') return entry(term.points, value);
  return term.gives === 'by-overlap' ? entry(term.points, popcount(value & maskOf(term.of, 1)[0]!)) : 0;
}

function product(slow: Uint16Array, fast: Uint16Array): Uint16Array {
  const table = new Uint16Array(slow.length * fast.length);
  let at = 0;
  for (const one of slow) for (const other of fast) table[at++] = one + other;
  return table;
}

function scaled(table: Uint16Array, scale: number): Uint16Array {
  if (scale !== 1) for (let value = 0; value < table.length; value++) table[value] = table[value]! * scale;
  return table;
}
