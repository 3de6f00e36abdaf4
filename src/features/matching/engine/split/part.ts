import { type FlowProblem } from '../problem.js';

/** A round without its pairs: seats, slots and what they cost. Some ten bytes for each partner, whatever the number of pairs. */
export interface Frame extends Omit<FlowProblem, 'pairs'> {
  readonly partners: number;
  readonly demands: number;
  /** As in `Pairs`: what a perfect pair scores. */
  readonly top: number;
}

/** Some demands of a round with their pairs. Partners and demands keep the numbers they have in the whole round. */
export interface Part {
  /** Ascending. */
  readonly demands: Int32Array;
  /** demands.length + 1 entries: the pairs of demands[i] are numbered start[i] to start[i + 1] - 1. */
  readonly start: Int32Array;
  /** Ascending within a demand. */
  readonly partner: Int32Array;
  readonly score: Uint16Array;
  /** One for each demand: no pair that was left out costs less than this. `nothingLeft` where all are listed. */
  readonly rest: Int32Array;
}

/** Where the parts of a round come from. Each demand is in exactly one; a part may be made anew each time it is asked for. */
export interface PartSource {
  readonly frame: Frame;
  readonly parts: number;
  part(number: number): Part;
}

/** The list of a demand's pairs is whole. */
export const nothingLeft = 2_147_483_647;

/** The frame of a round whose pairs are all at hand. */
export function frameOf({ pairs, ...frame }: FlowProblem): Frame {
  return { ...frame, partners: pairs.partners, demands: pairs.demands, top: pairs.top };
}

/** Some demands, ascending, taken out of a round whose pairs are all at hand. */
export function takePart({ pairs }: FlowProblem, demands: Int32Array): Part {
  const start = new Int32Array(demands.length + 1);
  demands.forEach((d, i) => {
    start[i + 1] = start[i]! + pairs.start[d + 1]! - pairs.start[d]!;
  });
  const partner = new Int32Array(start[demands.length]!);
  const score = new Uint16Array(start[demands.length]!);
  demands.forEach((d, i) => {
    partner.set(pairs.partner.subarray(pairs.start[d], pairs.start[d + 1]), start[i]);
    score.set(pairs.score.subarray(pairs.start[d], pairs.start[d + 1]), start[i]);
  });
  return { demands, start, partner, score, rest: new Int32Array(demands.length).fill(nothingLeft) };
}

/** The demands of each part, ascending, where demand d belongs to part partOf[d]. */
export function membersOf(partOf: Int32Array): Int32Array[] {
  const parts = partOf.reduce((most, part) => Math.max(most, part + 1), 0);
  const members = Array.from({ length: parts }, (): number[] => []);
  partOf.forEach((part, d) => members[part]!.push(d));
  return members.map((list) => Int32Array.from(list));
}

/** Cuts a round whose pairs are all at hand: demand d goes to part `partOf[d]`, which is a number from 0. */
export function splitBy(problem: FlowProblem, partOf: Int32Array): PartSource {
  const lists = membersOf(partOf);
  return { frame: frameOf(problem), parts: lists.length, part: (number) => takePart(problem, lists[number]!) };
}
