import { certify } from '../certificate.js';
import { solveFlow } from '../flow/solve-flow.js';
import { leastMissing } from '../kernel/least-missing.js';
import { solveWithRules, stepOf } from '../kernel/solve-with-rules.js';
import { type FlowProblem, type Plan, type Prices } from '../problem.js';
import { type Compiled, type NumberedRules } from './compile.js';

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
  /** The quotas that this plan does not keep, by their number in the rules. */
  readonly broken: readonly number[];
  /** True when it is proven that no plan keeps them all. */
  readonly hopeless: boolean;
}

/** The best plan of a round, checked before anybody sees it: by the certificate, or, under rules, by adding it up afresh. */
export async function solveProblem({ problem, rules }: Compiled, { signal }: SolveOptions): Promise<Solved> {
  if (!rules) return solvePlain(problem);
  if (problem.pairs.partner.length === 0 || problem.emptyCost.length === 0) return solveEmpty(problem, rules.quotas);
  const { plan, objective, bound, ...rest } = await solveWithRules(problem, rules, signal ? { signal } : {});
  const broken = rest.brokenQuotas.map(({ quota }) => quota);
  return { plan, cost: objective, bound, prices: null, broken, hopeless: rest.leastMissing > 0 };
}

/** Is it proven that no plan keeps these rules? */
export async function clashing(problem: FlowProblem, rules: NumberedRules, options: SolveOptions): Promise<boolean> {
  if (rules.quotas.every(({ min }) => min === 0)) return false;
  if (problem.emptyCost.length === 0) return true;
  const step = stepOf(options.signal ? { signal: options.signal } : {});
  step('flow', 0);
  return (await leastMissing(problem, rules, { step, enough: 1 })).proven > 0;
}

/** Nobody can be seated: every quota that asks for somebody is broken. */
function solveEmpty(problem: FlowProblem, quotas: readonly { readonly min: number }[]): Solved {
  const broken = [...quotas.keys()].filter((q) => quotas[q]!.min > 0);
  return { ...solvePlain(problem), broken, hopeless: broken.length > 0 };
}

function solvePlain(problem: FlowProblem): Solved {
  const { plan, prices } = solveFlow(problem);
  const { faults, primal, dual, gap } = certify(problem, plan, prices);
  if (faults.length > 0 || gap !== 0) throw new Error(`The certificate failed: ${faults.join('; ')}, gap ${gap}.`);
  return { plan, cost: primal, bound: dual, prices, broken: [], hopeless: false };
}
