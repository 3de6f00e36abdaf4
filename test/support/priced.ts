import { arcsFrom } from '../../src/features/matching/engine/explain/arcs.js';
import { residualOf, type Residual } from '../../src/features/matching/engine/explain/residual.js';
import { certify } from '../../src/features/matching/engine/certificate.js';
import { solveFlow } from '../../src/features/matching/engine/flow/solve-flow.js';
import type { FlowProblem } from '../../src/features/matching/engine/problem.js';
import { referenceFlow, type Solved } from './reference-flow.js';

export interface Priced extends Solved {
  readonly at: Residual;
}

/** A best plan as the engine finds it, with the engine’s own prices. */
export function solved(problem: FlowProblem): Priced {
  const { plan, prices } = solveFlow(problem);
  return { plan, cost: certify(problem, plan, prices).dual, at: residualOf(problem, plan, prices) };
}

/** A best plan, with prices that Bellman-Ford finds for it: no line in common with the engine’s own solver. */
export function priced(problem: FlowProblem): Priced {
  const found = referenceFlow(problem);
  const { demands, partners } = problem.pairs;
  const none = { demand: new Int32Array(demands), partner: new Int32Array(partners) };
  const bare = residualOf(problem, found.plan, none);
  const far = new Array<number>(bare.pool + 1).fill(0);
  for (let better = true; better;) {
    better = false;
    for (let node = 0; node <= bare.pool; node += 1)
      arcsFrom(bare, node, (next, cost) => {
        if (far[node]! + cost >= far[next]!) return;
        far[next] = far[node]! + cost;
        better = true;
      });
  }
  const price = (node: number) => far[bare.pool]! - far[node]!;
  const prices = {
    demand: Int32Array.from({ length: demands }, (_, d) => price(d)),
    partner: Int32Array.from({ length: partners }, (_, p) => price(demands + p)),
  };
  return { ...found, at: residualOf(problem, found.plan, prices) };
}
