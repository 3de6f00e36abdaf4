import { popcount } from './bits.js';
import type { Criterion, Gives, Term } from './demand.js';
import { evaluate } from './evaluate.js';
import { minus, type LookUp, type Overlap, type Word } from './loops.js';
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
  /** For each joint, terms on its columns, and sums of such. */
  readonly joined: readonly Term[][];
}

/** All terms of these criteria together, every point `scale` times. */
export function preparePoints(index: PartnerIndex, criteria: readonly Criterion[], scale: number): Points {
  const { joints } = index.data;
  const joined = joints.map((): Term[] => []);
  const all: Preparing = { index, scale, joined, always: 0, lookUps: [], overlaps: [], where: [], sums: [] };
  for (const criterion of criteria) for (const term of criterion) prepare(all, term);
  joints.forEach((joint, j) => {
    const terms = joined[j]!;
    if (terms.length > 0) all.lookUps.push({ key: joint.key, points: jointTable(joint, terms, scale) });
  });
  return all;
}

type Preparers = { readonly [Kind in Term['gives']]: (all: Preparing, term: Gives<Kind>) => void };

function prepare(all: Preparing, term: Term): void {
  const joint = all.index.data.joints.findIndex((one) => isWithin(one, term));
  if (joint >= 0) all.joined[joint]!.push(term);
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
    const table = new Uint16Array(of.length + 1);
    for (let count = 0; count < table.length; count++) table[count] = all.scale * entry(points, count);
    const words = wordsOf(masks, maskOf(of, masks.length));
    if (words.length === 0) all.always += table[0]!;
    else all.overlaps.push({ words, points: table });
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

/** Those words in which something is wanted. */
function wordsOf(masks: readonly Int32Array[], wanted: Int32Array): Word[] {
  const words: Word[] = [];
  masks.forEach((mask, w) => {
    if (wanted[w] !== 0) words.push({ mask, want: wanted[w]! });
  });
  return words;
}

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

/** What all these terms give together for each value of the joint, every point `scale` times. */
function jointTable(joint: Joint, terms: readonly Term[], scale: number): Uint16Array {
  let table: Uint16Array = new Uint16Array(1);
  joint.columns.forEach((name, c) => (table = product(table, columnPoints(terms, name, joint.sizes[c]!))));
  for (const term of terms) if (term.gives === 'by-sum') addSums(table, jointTable(joint, term.terms, 1), term.points);
  if (scale !== 1) for (let value = 0; value < table.length; value++) table[value] = table[value]! * scale;
  return table;
}

/** The sum of every two entries, those of `fast` counting fastest. */
export function product(slow: Uint16Array, fast: Uint16Array): Uint16Array {
  const table = new Uint16Array(slow.length * fast.length);
  for (let i = 0, at = 0; i < slow.length; i++) {
    const points = slow[i]!;
    for (let j = 0; j < fast.length; j++) table[at++] = points + fast[j]!;
  }
  return table;
}

/** What the terms on one column give for each of its values. */
function columnPoints(terms: readonly Term[], name: string, size: number): Uint16Array {
  const own = new Uint16Array(size);
  for (const term of terms) {
    if (!('column' in term) || term.column !== name) continue;
    if (term.gives === 'by-value') addValues(own, term.points);
    else addCounts(own, maskOf(term.of, 1)[0]!, term.points);
  }
  return own;
}

function addValues(own: Uint16Array, points: ArrayLike<number>): void {
  for (let value = 0; value < own.length; value++) own[value] = own[value]! + entry(points, value);
}

function addCounts(own: Uint16Array, wanted: number, points: ArrayLike<number>): void {
  for (let value = 0; value < own.length; value++) own[value] = own[value]! + entry(points, popcount(value & wanted));
}

function addSums(table: Uint16Array, steps: Uint16Array, points: ArrayLike<number>): void {
  for (let value = 0; value < table.length; value++) table[value] = table[value]! + entry(points, steps[value]!);
}
