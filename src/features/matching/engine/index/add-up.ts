import { addPair, walkBits, type Pair, type Walk, type Written } from './fused.js';
import {
  addLookUp,
  addOverlap,
  addWhere,
  lookUpSums,
  type LookUp,
  type Overlap,
  type Stretch,
  type Word,
} from './loops.js';
import type { PartnerIndex } from './partner-index.js';
import { product, type Points } from './prepare.js';

type Rest = Omit<Points, 'always'>;

/** Points sorted by what adds them up: one walk, one pass for two overlaps, and passes for what is left. */
export interface Passes {
  readonly words: number;
  readonly walk: Walk;
  readonly pair: Pair | null;
  readonly rest: Rest;
}

const zeros = new Uint16Array(65_536);

/** Plans how points are added up, for any number of bitsets. */
export function passesFor(index: PartnerIndex, all: Points): Passes {
  const none: LookUp = { key: index.data.spare, points: zeros };
  const [one = none, two = none, ...lookUps] = all.lookUps;
  const sum = all.sums.find(({ steps }) => isPair(steps));
  const overlaps = sum ? sum.steps.overlaps : all.overlaps;
  const taken = pairOf(overlaps);
  return {
    words: index.words,
    walk: { always: all.always, one, two },
    pair: tableOf(taken, sum),
    rest: {
      ...{ lookUps, where: all.where },
      overlaps: sum ? all.overlaps : overlaps.filter((overlap) => !taken.includes(overlap)),
      sums: all.sums.filter((other) => other !== sum),
    },
  };
}

/** Lists the partners of a bitset from `into.from` on, and what they get. Answers with where they end. */
export function listAndAdd(bits: Int32Array, { words, walk, pair, rest }: Passes, into: Written): number {
  const to = walkBits(bits, words, into, walk);
  const stretch = { partner: into.partner, score: into.score, from: into.from, to };
  if (pair) addPair(stretch, pair);
  addRest(stretch, rest);
  return to;
}

function addRest(stretch: Stretch, { lookUps, overlaps, where, sums }: Rest): void {
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

type Taken = readonly [narrow: Overlap | undefined, wide: Overlap | undefined];

/** An overlap of one word, and another of two at most. */
function pairOf(overlaps: readonly Overlap[]): Taken {
  const narrow = overlaps.find(({ words }) => words.length === 1);
  return [narrow, overlaps.find((overlap) => overlap !== narrow && overlap.words.length <= 2)];
}

/** Is this a sum of overlaps that make a pair, and of nothing else? */
function isPair({ lookUps, overlaps, where, sums }: Points): boolean {
  const alone = lookUps.length + where.length + sums.length === 0;
  return alone && overlaps.length > 0 && overlaps.every((overlap) => pairOf(overlaps).includes(overlap));
}

const nothing = new Uint16Array(1);
const wordsIn = (overlap: Overlap | undefined): readonly Word[] => overlap?.words ?? [];

/** The points for every two counts that a pair can have; null when there is nothing to count. */
function tableOf([narrow, wide]: Taken, sum: Points['sums'][number] | undefined): Pair | null {
  const some = wordsIn(narrow)[0] ?? wordsIn(wide)[0];
  if (!some) return null;
  const idle = { mask: some.mask, want: 0 };
  const points = product(narrow?.points ?? nothing, wide?.points ?? nothing);
  if (sum) for (let i = 0; i < points.length; i++) points[i] = last(sum.points, sum.steps.always + points[i]!);
  const [first = idle, second] = wordsIn(wide);
  return { narrow: wordsIn(narrow)[0] ?? idle, wide: [first, second], points, stride: wide?.points.length ?? 1 };
}

const last = (points: Uint16Array, i: number): number => points[Math.min(i, points.length - 1)] ?? 0;
