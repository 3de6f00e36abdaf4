import { walkBits, wordsOf, type Walk, type Word, type Written } from './fused.js';
import { addLookUp, addOverlap, addWhere, lookUpSums, type LookUp, type Overlap, type Stretch } from './loops.js';
import type { PartnerIndex } from './partner-index.js';
import type { Points } from './prepare.js';

/** Lists the partners of a bitset from `into.from` on, and what they get. Answers with where they end. */
export function listAndAdd(index: PartnerIndex, bits: Int32Array, into: Written, points: Points): number {
  const { walk, rest } = planWalk(index, points);
  const to = walkBits(bits, index.words, into, walk);
  addRest({ ...into, to }, rest);
  return to;
}

function addRest(stretch: Stretch, { lookUps, overlaps, where, sums }: Omit<Points, 'always'>): void {
  for (const lookUp of lookUps) addLookUp(stretch, lookUp);
  for (const overlap of overlaps) addOverlap(stretch, overlap);
  for (const { bits, points } of where) addWhere(stretch, bits, points);
  for (const { steps, points } of sums) lookUpSums(stretch, sumsOf(stretch, steps), points);
}

function sumsOf({ partner, from, to }: Stretch, steps: Points): Uint16Array {
  const sums = new Uint16Array(to - from).fill(steps.always);
  addRest({ partner: partner.subarray(from, to), score: sums, from: 0, to: to - from }, steps);
  return sums;
}

const zeros = new Uint16Array(65_536);

/** What one walk can take of these points, and what is left for passes of their own. */
function planWalk(index: PartnerIndex, all: Points): { walk: Walk; rest: Omit<Points, 'always'> } {
  const { key, mask } = index.data.spare;
  const none: LookUp = { key, points: zeros };
  const idle: Word = { mask, want: 0 };
  const [one = none, two = none, ...lookUps] = all.lookUps;
  const sum = all.sums.find(({ steps }) => isPair(steps));
  const pair = sum ? pairOf(sum.steps.overlaps) : pairOf(all.overlaps);
  const [first = idle, second = idle] = pair.wide ? wordsOf(pair.wide) : [];
  return {
    walk: {
      ...{ always: all.always, one, two, wide: [first, second], narrow: firstWord(pair.narrow) ?? idle },
      ...table(pair, sum),
    },
    rest: {
      ...{ lookUps, where: all.where, sums: all.sums.filter((other) => other !== sum) },
      overlaps: all.overlaps.filter((overlap) => overlap !== pair.narrow && overlap !== pair.wide),
    },
  };
}

interface Pair {
  readonly narrow: Overlap | undefined;
  readonly wide: Overlap | undefined;
}

const isNarrow = (overlap: Overlap) => wordsOf(overlap).length === 1;
const firstWord = (overlap: Overlap | undefined) => overlap && wordsOf(overlap)[0];

/** An overlap of one word, and another of two at most. */
function pairOf(overlaps: readonly Overlap[]): Pair {
  const narrow = overlaps.find(isNarrow);
  return { narrow, wide: overlaps.find((overlap) => overlap !== narrow && wordsOf(overlap).length <= 2) };
}

/** Is this a sum of overlaps that a walk can take, and of nothing else? */
function isPair({ lookUps, overlaps, where, sums }: Points): boolean {
  const { narrow, wide } = pairOf(overlaps);
  const taken = Number(narrow !== undefined) + Number(wide !== undefined);
  return taken === overlaps.length && lookUps.length + where.length + sums.length === 0;
}

/** The points for every two counts that a pair can have. */
function table({ narrow, wide }: Pair, sum: Points['sums'][number] | undefined): Pick<Walk, 'points' | 'stride'> {
  const [rows, columns] = [narrow?.points ?? zero, wide?.points ?? zero];
  const points = new Uint16Array(rows.length * columns.length);
  let at = 0;
  for (const row of rows) for (const column of columns) points[at++] = row + column;
  if (sum) points.forEach((steps, i) => (points[i] = last(sum.points, sum.steps.always + steps)));
  return { points, stride: columns.length };
}

const zero = new Uint16Array(1);
const last = (points: Uint16Array, i: number): number => points[Math.min(i, points.length - 1)] ?? 0;
