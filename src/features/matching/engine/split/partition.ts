import { type FlowProblem } from '../problem.js';
import { bundle, componentOf } from './components.js';
import { membersOf } from './part.js';

/** Where to cut. */
export interface Cut {
  /** The place of each demand, a number from 0: a province, a language, or both. */
  readonly place: Int32Array;
  /** A part with more pairs than this is cut further; less than that is not worth a part of its own. */
  readonly pairs: number;
}

/**
 * Which part each demand belongs to. Components are never cut when they are small enough, so that nothing is lost there; a bigger
 * one is cut by place, and a place that is still too big into even shares. Small parts are bundled.
 */
export function partition({ pairs }: FlowProblem, cut: Cut): Int32Array {
  const weight = (demands: Int32Array): number =>
    demands.reduce((sum, d) => sum + pairs.start[d + 1]! - pairs.start[d]!, 0);
  const pieces = membersOf(componentOf(pairs))
    .flatMap((demands) => (weight(demands) > cut.pairs ? byPlace(demands, cut.place) : [demands]))
    .flatMap((demands) => shares(demands, Math.ceil(weight(demands) / cut.pairs)));
  const part = bundle(pieces.map(weight), cut.pairs / 2);
  const partOf = new Int32Array(pairs.demands);
  pieces.forEach((demands, i) => demands.forEach((d) => (partOf[d] = part[i]!)));
  return partOf;
}

function byPlace(demands: Int32Array, place: Int32Array): Int32Array[] {
  return membersOf(demands.map((d) => place[d]!)).map((positions) => positions.map((i) => demands[i]!));
}

/** Every n-th demand, so that the shares are alike. */
function shares(demands: Int32Array, count: number): Int32Array[] {
  if (count <= 1) return [demands];
  return Array.from({ length: count }, (_, share) => demands.filter((_d, i) => i % count === share));
}
