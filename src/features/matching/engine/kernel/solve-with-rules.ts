import { loadHighs } from './load-highs.js';
import { solveFlow } from '../flow/solve-flow.js';
import type { FlowProblem, Plan } from '../problem.js';
import { factsOf, type Facts } from './facts.js';
import { Kernel, type RuleSteps } from './kernel.js';
import type { Rules } from './rules.js';
import { fine, rulesBound } from './rules-bound.js';
import { accountOf, type BrokenQuota } from './rules-cost.js';

/** A round under rules, with a bound that no plan can go below. */
export interface RuledSolution {
  readonly plan: Plan;
  /** The plain sum of the scores of everybody who is placed. */
  readonly score: number;
  readonly objective: number;
  /** Proven by adding up prices over every pair, without trust in any solver. */
  readonly bound: number;
  readonly gap: number;
  /** Rules of at least so many that are not kept; one without a price stands here only when it cannot be kept, or not within reach. */
  readonly brokenQuotas: readonly BrokenQuota[];
  readonly certificate: 'optimal' | 'within-bound';
}

export interface RuledOptions {
  /** Hears of each step: what it is called, and the cost or bound so far. */
  readonly onProgress?: (step: RuleSteps, cost: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** Thrown when the signal says stop. */
export class Stopped extends Error {
  constructor() {
    super('The round was stopped.');
  }
}

/**
 * The best plan of a round in which partners have monthly hours and tables have rules about who sits there. Starts from the flow
 * without rules, prices a small kernel of pairs with a linear programme, makes it whole, and proves how far the answer can be
 * from the best. Locked pairs are taken out before. Throws `Stopped`, or an error when the plan fails its own check.
 */
export async function solveWithRules(
  problem: FlowProblem,
  rules: Rules,
  { onProgress, signal }: RuledOptions = {},
): Promise<RuledSolution> {
  const facts = factsOf(problem, rules);
  const flow = solveFlow(problem);
  const step = (name: RuleSteps, cost: number): void => {
    if (signal?.aborted) throw new Stopped();
    onProgress?.(name, cost);
  };
  step('flow', 0);
  if (flow.plan.partner.length === 0) return answer(facts, flow.plan, nobodyAsked(facts));
  const kernel = new Kernel(await loadHighs(), facts, flow);
  try {
    kernel.relax(step);
    return answer(facts, kernel.plan(step), kernel.bound());
  } finally {
    kernel.dispose();
  }
}

/** The bound of a round without a single seat: every rule of at least so many is missed. */
function nobodyAsked(facts: Facts): number {
  const rule = Float64Array.from(facts.rows, ({ price }) => (Number.isFinite(price) ? price * fine : 0));
  return rulesBound(facts, { demand: new Float64Array(facts.demands), rule });
}

function answer(facts: Facts, plan: Plan, bound: number): RuledSolution {
  const { faults, score, objective, broken } = accountOf(facts, plan);
  if (faults.length > 0) throw new Error(`The plan breaks a rule: ${faults[0]}`);
  const gap = objective - bound;
  return {
    plan,
    score,
    objective,
    bound,
    gap,
    brokenQuotas: broken,
    certificate: gap <= 0 ? 'optimal' : 'within-bound',
  };
}
