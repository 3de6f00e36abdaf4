import type { Pairs } from '../problem.js';
import { countBits } from './bits.js';
import type { Demand } from './demand.js';
import { Finder } from './feasible.js';
import type { PartnerIndex } from './partner-index.js';
import { listAndAdd, passesFor } from './add-up.js';
import { preparePoints } from './prepare.js';

/** Who can be given to each of a run of demands, before anything is scored. Plain data. */
export interface Feasible {
  /** How many partners each demand could be given. */
  readonly counts: Int32Array;
  /** words of bits for each demand; null when they would take too much room, and are found again. */
  readonly bits: Int32Array | null;
}

/** Up to 32 MB of bits are kept between counting and scoring. */
const mostKept = 8_000_000;

/** The first pass: who meets every rule of every demand. `old` is an earlier answer whose memory may be used again. */
export function findFeasible(index: PartnerIndex, demands: readonly Demand[], old?: Feasible): Feasible {
  const { words } = index;
  const kept = words * demands.length <= mostKept;
  const length = kept ? words * demands.length : words;
  const bits = old?.bits?.length === length ? old.bits : new Int32Array(length);
  const finder = new Finder(index);
  const counts = new Int32Array(demands.length);
  demands.forEach((demand, d) => {
    const own = kept ? bits.subarray(d * words, (d + 1) * words) : bits;
    finder.find(demand, own);
    counts[d] = countBits(own);
  });
  return { counts, bits: kept ? bits : null };
}

export interface Room {
  /** How many places for partners the index has. */
  readonly partners: number;
  /** What a perfect pair scores. */
  readonly top: number;
  /** In memory that threads share? */
  readonly shared?: boolean;
  /** Pairs of an earlier round, in memory of the same kind, which may be written over. */
  readonly old?: Pairs;
}

/** Pairs without partners and scores yet, with the room that these counts ask for. */
export function roomForPairs(counts: readonly Int32Array[], { partners, top, shared = false, old }: Room): Pairs {
  const demands = counts.reduce((sum, { length }) => sum + length, 0);
  const buffer = (bytes: number, known?: ArrayBufferLike) => {
    if (known && known.byteLength >= bytes) return known;
    return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  };
  const start = new Int32Array(buffer((demands + 1) * 4, old?.start.buffer), 0, demands + 1);
  let [d, sum] = [0, 0];
  for (const some of counts)
    for (const count of some) {
      sum += count;
      start[++d] = sum;
    }
  const partner = new Int32Array(buffer(sum * 4, old?.partner.buffer), 0, sum);
  return {
    partners,
    demands,
    start,
    partner,
    score: new Uint16Array(buffer(sum * 2, old?.score.buffer), 0, sum),
    top,
  };
}

export interface Filling {
  readonly feasible: Feasible;
  /** The number of the first of these demands among all demands of the pairs. */
  readonly first: number;
  /** What a point counts in the score of a pair. */
  readonly scale: number;
}

/** The second pass: writes the partners and the scores of some of the demands. Threads can each write theirs. */
export function fillPairs(index: PartnerIndex, demands: readonly Demand[], into: Pairs, filling: Filling): void {
  const { words } = index;
  const { bits } = filling.feasible;
  const found = new Int32Array(bits ? 0 : words);
  const finder = new Finder(index);
  demands.forEach((demand, d) => {
    if (!bits) finder.find(demand, found);
    const own = bits ? bits.subarray(d * words, (d + 1) * words) : found;
    const from = into.start[filling.first + d]!;
    if (into.start[filling.first + d + 1]! > from)
      listAndAdd(own, passesFor(index, preparePoints(index, demand.criteria, filling.scale)), { ...into, from });
  });
}

export interface Scoring {
  readonly top: number;
  /** What a point counts in the score of a pair; 1 unless told. */
  readonly scale?: number;
  readonly shared?: boolean;
}

/** All pairs that may be, scored: partners ascending within a demand, numbered as in the index. */
export function scorePairs(index: PartnerIndex, demands: readonly Demand[], scoring: Scoring): Pairs {
  const { top, scale = 1, shared = false } = scoring;
  const found = findFeasible(index, demands);
  const pairs = roomForPairs([found.counts], {
    partners: index.size,
    top,
    shared,
  });
  fillPairs(index, demands, pairs, { feasible: found, first: 0, scale });
  return pairs;
}
