import { type Pairs } from '../../src/features/matching/engine/problem.js';
import { type Synth } from './generate.js';
import { countOnes, feasible, traitBits } from './score-bits.js';
import { DemandPoints, ownTraits } from './score-points.js';
import { ones } from './synth.js';
import { type SynthDemands } from './synth-demands.js';
import { type SynthPartners } from './synth-partners.js';

/** A perfect pair. */
export const top = 10_000;

/** Memory that two workers can share, or plain memory. */
export type Memory = (bytes: number) => ArrayBuffer | SharedArrayBuffer;
const plain: Memory = (bytes) => new ArrayBuffer(bytes);

/** Who may sit where, before anybody is scored: a row of bits a demand, and where each demand's pairs start. */
export interface Feasible {
  readonly words: number;
  readonly bits: Int32Array;
  readonly start: Int32Array;
}

/** The hard rules of all demands. */
export function feasiblePairs(synth: Synth): Feasible {
  const traits = traitBits(synth.partners);
  const { words } = traits;
  const count = synth.demands.count;
  const bits = new Int32Array(words * count);
  const start = new Int32Array(count + 1);
  const scratch = new Int32Array(words);
  for (let d = 0; d < count; d++) {
    const row = bits.subarray(words * d, words * d + words);
    feasible(traits, synth.demands, d, [row, scratch]);
    start[d + 1] = start[d]! + countOnes(row);
  }
  return { words, bits, start };
}

/** Scores the pairs of a demand and writes them one after another. */
class Scorer {
  private readonly points = new DemandPoints();
  private readonly own: Uint8Array;

  constructor(
    private readonly partners: SynthPartners,
    private readonly demands: SynthDemands,
    private readonly pairs: Pairs,
  ) {
    this.own = ownTraits(partners);
  }

  demand(d: number, row: Int32Array): void {
    this.points.aim(this.demands, d);
    let at = this.pairs.start[d]!;
    for (let i = 0; i < row.length; i++) at = this.word(d, i << 5, row[i]!, at);
  }

  private word(d: number, first: number, word: number, start: number): number {
    const { partner, score } = this.pairs;
    const { provinces, hours, own, weightSum } = this.points;
    const low = this.demands.conditionsLow[d]!;
    const high = this.demands.conditionsHigh[d]!;
    const topics = this.demands.topics[d]!;
    const rows = this.partners;
    const share = 1 / weightSum;
    let left = word;
    let at = start;
    while (left !== 0) {
      const p = first + 31 - Math.clz32(left & -left);
      left &= left - 1;
      const points =
        this.points.conditions[ones(rows.conditionsLow[p]! & low) + ones(rows.conditionsHigh[p]! & high)]! +
        this.points.topics[ones(rows.topics[p]! & topics)]! +
        provinces[rows.province[p]!]! +
        hours[rows.hours[p]!]! +
        own[this.own[p]!]!;
      partner[at] = p;
      // Half a point more before the division keeps whole results whole.
      score[at] = (10 * points + 0.5) * share;
      at += 1;
    }
    return at;
  }
}

/** The pairs of demands `from` up to `to`, written where all pairs have their place. */
export function scoreSome(synth: Synth, rules: Feasible, pairs: Pairs, [from, to]: [number, number]): void {
  const scorer = new Scorer(synth.partners, synth.demands, pairs);
  for (let d = from; d < to; d++) scorer.demand(d, rules.bits.subarray(rules.words * d, rules.words * d + rules.words));
}

export function roomForPairs(synth: Synth, start: Int32Array, memory: Memory = plain): Pairs {
  const count = start[synth.demands.count]!;
  return {
    partners: synth.partners.count,
    demands: synth.demands.count,
    start,
    partner: new Int32Array(memory(4 * count)),
    score: new Uint16Array(memory(2 * count)),
    top,
  };
}

/** Every pair that meets the hard rules, with its score: bits first, points only for those who remain. */
export function scorePairs(synth: Synth): Pairs {
  const rules = feasiblePairs(synth);
  const pairs = roomForPairs(synth, rules.start);
  scoreSome(synth, rules, pairs, [0, synth.demands.count]);
  return pairs;
}
