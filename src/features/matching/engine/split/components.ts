import { type Pairs } from '../problem.js';

/**
 * Which component each demand belongs to, numbered from 0 in the order of their first demands. Two demands are in one component
 * when a chain of pairs joins them; nothing that happens in one component changes another, so solving them apart loses nothing.
 */
export function componentOf(pairs: Pairs): Int32Array {
  const root = Int32Array.from({ length: pairs.demands }, (_, d) => d);
  const firstOf = new Int32Array(pairs.partners).fill(-1);
  for (let d = 0; d < pairs.demands; d += 1) {
    for (const p of pairs.partner.subarray(pairs.start[d], pairs.start[d + 1])) {
      const first = firstOf[p]!;
      firstOf[p] = first < 0 ? d : join(root, first, d);
    }
  }
  return numbered(root);
}

/**
 * Puts parts together, in their order, until each bundle weighs at least `enough`: a hundred thousand components of one request
 * each are better solved in a few bundles. Answers with the bundle of each part.
 */
export function bundle(weights: ArrayLike<number>, enough: number): Int32Array {
  const bundleOf = new Int32Array(weights.length);
  let [number, weight] = [0, 0];
  for (let part = 0; part < weights.length; part += 1) {
    bundleOf[part] = number;
    weight += weights[part]!;
    if (weight < enough) continue;
    number += 1;
    weight = 0;
  }
  return bundleOf;
}

function find(root: Int32Array, d: number): number {
  let at = d;
  while (root[at] !== at) {
    root[at] = root[root[at]!]!;
    at = root[at]!;
  }
  return at;
}

/** The smaller number stays the root, so that numbers do not depend on the order of the pairs. */
function join(root: Int32Array, a: number, b: number): number {
  const [one, other] = [find(root, a), find(root, b)];
  root[Math.max(one, other)] = Math.min(one, other);
  return Math.min(one, other);
}

function numbered(root: Int32Array): Int32Array {
  const number = new Int32Array(root.length);
  let next = 0;
  for (let d = 0; d < root.length; d += 1) number[d] = find(root, d) === d ? next++ : number[find(root, d)]!;
  return number;
}
