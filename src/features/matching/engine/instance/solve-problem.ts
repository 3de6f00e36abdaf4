import { certify } from '../certificate.js';
import { solveFlow } from '../flow/solve-flow.js';
import { type FlowProblem, type Plan, type Prices } from '../problem.js';
import { type Compiled } from './compile.js';

/** Somebody asked for the work to stop. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface SolveOptions {
  /** A clock in milliseconds, for `timing`; without it nothing is timed. */
  readonly now?: () => number;
  /** Hears what is being done. */
  readonly onProgress?: (phase: string) => void;
  /** Looked at between the steps. To stop in the middle of one, end its thread. */
  readonly signal?: AbortSignal;
}

/** A plan of a compiled instance and what no plan can cost less than. `prices` are there when they prove the plan best. */
export interface Solved {
  readonly plan: Plan;
  readonly bound: number;
  readonly prices: Prices | null;
}

/** The best plan, checked by the certificate before anybody sees it. */
export function solveProblem({ problem, rules }: Compiled): Promise<Solved> {
  return rules ? Promise.reject(new Error('rules')) : Promise.resolve(solvePlain(problem));
}

function solvePlain(problem: FlowProblem): Solved {
  const { plan, prices } = solveFlow(problem);
  const { faults, dual, gap } = certify(problem, plan, prices);
  if (faults.length > 0 || gap !== 0) throw new Error(`The certificate failed: ${faults.join('; ')}, gap ${gap}.`);
  return { plan, bound: dual, prices };
}
