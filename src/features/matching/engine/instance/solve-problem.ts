import { certify } from '../certificate.js';
import { solveFlow } from '../flow/solve-flow.js';
import { solveWithRules } from '../kernel/solve-with-rules.js';
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

/** A plan of a compiled instance and what no plan can cost less than. */
export interface Solved {
  readonly plan: Plan;
  readonly cost: number;
  readonly bound: number;
  /** What proves the plan best; null when it was found under rules. */
  readonly prices: Prices | null;
  /** The quotas that no plan keeps, by their number in the rules. */
  readonly broken: readonly number[];
}

/** The best plan of a round, checked before anybody sees it: by the certificate, or, under rules, by adding it up afresh. */
export async function solveProblem({ problem, rules }: Compiled, { signal }: SolveOptions): Promise<Solved> {
  if (!rules) return solvePlain(problem);
  if (problem.pairs.partner.length === 0 || problem.emptyCost.length === 0) return solveEmpty(problem, rules.quotas);
  const { plan, objective, bound, brokenQuotas } = await solveWithRules(problem, rules, signal ? { signal } : {});
  return { plan, cost: objective, bound, prices: null, broken: brokenQuotas.map(({ quota }) => quota) };
}

/** Nobody can be seated: every quota that asks for somebody is broken. */
function solveEmpty(problem: FlowProblem, quotas: readonly { readonly min: number }[]): Solved {
  return { ...solvePlain(problem), broken: [...quotas.keys()].filter((q) => quotas[q]!.min > 0) };
}

function solvePlain(problem: FlowProblem): Solved {
  const { plan, prices } = solveFlow(problem);
  const { faults, primal, dual, gap } = certify(problem, plan, prices);
  if (faults.length > 0 || gap !== 0) throw new Error(`The certificate failed: ${faults.join('; ')}, gap ${gap}.`);
  return { plan, cost: primal, bound: dual, prices, broken: [] };
}
