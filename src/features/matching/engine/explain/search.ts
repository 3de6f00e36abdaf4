import { arcsFrom, arcsInto } from './arcs.js';
import { NodeHeap } from './node-heap.js';
import type { Residual } from './residual.js';

interface Asked {
  /** Where the search starts, or, backwards, where all paths end. */
  readonly root: number;
  readonly backwards?: boolean;
  /** A node to which the root must not step at once. */
  readonly without?: number;
  /** Told of each node when its distance is known; answers true to stop. All nodes are searched when left out. */
  readonly stops?: (node: number, reduced: number) => boolean;
}

/** Cheapest ways from one node, or to it. */
export interface Found {
  /** What the way costs; Infinity where none leads or the search stopped before. */
  cost(node: number): number;
  /** The nodes of the way, in its direction. */
  path(node: number): number[];
}

/**
 * Cheapest changes by Dijkstra’s algorithm. Prices that prove the plan best make every arc cost nothing or more, so what is found
 * is exact. Ties are settled the same way every time.
 */
export function search(at: Residual, { root, backwards = false, without, stops = onward }: Asked): Found {
  const sign = backwards ? -1 : 1;
  const far = new Float64Array(at.pool + 1).fill(Infinity);
  const via = new Int32Array(at.pool + 1).fill(-1);
  const done = new Uint8Array(at.pool + 1);
  const waiting = new NodeHeap();
  far[root] = 0;
  waiting.push(0, root);
  while (waiting.size > 0) {
    const { node } = waiting.pop();
    if (done[node] === 1) continue;
    done[node] = 1;
    if (stops(node, far[node]!)) break;
    const sofar = far[node]! + sign * heightOf(at, node);
    (backwards ? arcsInto : arcsFrom)(at, node, (next, cost) => {
      const further = sofar + cost - sign * heightOf(at, next);
      if (done[next] === 1 || further >= far[next]! || (node === root && next === without)) return;
      far[next] = further;
      via[next] = node;
      waiting.push(further, next);
    });
  }
  return {
    cost: (node) => (done[node] === 1 ? far[node]! + sign * (heightOf(at, node) - heightOf(at, root)) : Infinity),
    path: (node) => pathOver(via, node, backwards),
  };
}

const onward = (): boolean => false;

/** Stops at a node. */
export const upTo =
  (goal: number) =>
  (node: number): boolean =>
    node === goal;

/** How the prices lift a node: along any arc of a best plan, cost plus the climb from one end to the other is never below 0. */
export function heightOf({ problem, prices, pool }: Residual, node: number): number {
  const { demands } = problem.pairs;
  if (node === pool) return 0;
  return node < demands ? -prices.demand[node]! : -prices.partner[node - demands]!;
}

function pathOver(via: Int32Array, end: number, backwards: boolean): number[] {
  const nodes: number[] = [];
  for (let node = end; node >= 0; node = via[node]!) nodes.push(node);
  return backwards ? nodes : nodes.reverse();
}
