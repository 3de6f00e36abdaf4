import type { FlowProblem } from '../../src/features/matching/engine/problem.js';
import { flowProblem } from './flow-problems.js';

/** A round in which people are wanted by many, the same for the same sizes. */
export function contestedRound(partners: number, demands: number): FlowProblem {
  let state = 12_345;
  const draw = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  return flowProblem({
    slots: Array.from({ length: partners }, (_, p) => (p % 3 === 0 ? [0, 500] : [0])),
    seats: Array.from({ length: demands }, (_, d) => new Array<number>(1 + (d % 3)).fill(1_000_000)),
    pairs: Array.from({ length: demands }, (_, d) => d).flatMap((d) =>
      Array.from({ length: partners }, (_, p) => p)
        .filter(() => draw(10) < 3)
        .map((p): [number, number, number] => [p, d, draw(5_000) + 100 * (p % 50)]),
    ),
  });
}
