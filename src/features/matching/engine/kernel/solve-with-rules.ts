import { loadHighs } from './load-highs.js';
import { solveFlow, type FlowSolution } from '../flow/solve-flow.js';
import type { FlowProblem, Plan } from '../problem.js';
import { Cancelled } from '../cancelled.js';
import { factsOf, type Facts } from './facts.js';
import { Kernel, type Known, type RuleSteps, type Step } from './kernel.js';
import { leastMissing } from './least-missing.js';
import type { Quota, Rules } from './rules.js';
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
  /**
   * How many people every plan misses in the rules that must hold: proven. With 0 and a broken rule that must hold, there may be a
   * plan that keeps it: none was found within reach, and nothing proves that there is none.
   */
  readonly leastMissing: number;
  readonly certificate: 'optimal' | 'within-bound';
}

export interface RuledOptions {
  /** Hears of each step: what it is called, and the cost or bound so far. */
  readonly onProgress?: (step: RuleSteps, cost: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/**
 * The best plan of a round in which partners have monthly hours and tables have rules about who sits there. Starts from the flow
 * without rules, prices a small kernel of pairs with a linear programme, makes it whole, and proves how far the answer can be
 * from the best. Where a rule that must hold is broken, it asks how few people can be missing when nothing else counts, and
 * seats everybody again so that no more are. Every limit counts steps, so that the answer is the same on every machine.
 * Locked pairs are taken out before. Throws `Cancelled`, or an error when the plan fails its own check.
 */
export async function solveWithRules(
  problem: FlowProblem,
  rules: Rules,
  { onProgress, signal }: RuledOptions = {},
): Promise<RuledSolution> {
  const facts = factsOf(problem, rules);
  const flow = solveFlow(problem);
  const step = stepOf({ ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
  step('flow', 0);
  if (flow.plan.partner.length === 0) return empty(facts, flow.plan);
  const first = await settled(facts, flow, step);
  const missing = missingIn(facts, first.plan);
  if (missing === 0) return answer(facts, { ...first, least: 0 });
  const fewest = await leastMissing(problem, rules, { step, enough: missing });
  const least = fewest.proven;
  if (least >= missing || missingIn(facts, fewest.plan) >= missing) return answer(facts, { ...first, least });
  const firm = factsOf(problem, { ...rules, quotas: lowered(rules.quotas, fewest.broken) }, Infinity);
  const again = await settled(firm, { ...flow, keeps: fewest.plan }, step);
  const kept = missingIn(facts, again.plan) === 0;
  return answer(facts, { plan: again.plan, bound: kept ? again.bound : first.bound, least });
}

/** Says each step and listens whether to stop. */
export const stepOf =
  ({ onProgress, signal }: RuledOptions): Step =>
  (name, cost) => {
    if (signal?.aborted) throw new Cancelled('cancelled');
    onProgress?.(name, cost);
  };

async function settled(facts: Facts, known: Known | FlowSolution, step: Step): Promise<{ plan: Plan; bound: number }> {
  const kernel = new Kernel(await loadHighs(), facts, known);
  try {
    kernel.relax(step);
    return { plan: kernel.plan(step), bound: kernel.bound() };
  } finally {
    kernel.dispose();
  }
}

/** How many people a plan misses in the rules that must hold. */
const missingIn = (facts: Facts, plan: Plan): number =>
  accountOf(facts, plan).broken.reduce(
    (sum, { quota, missing }) => sum + (facts.quotas[quota]!.price === null ? missing : 0),
    0,
  );

/** The rules, asking for as many as can be had together. */
function lowered(quotas: readonly Quota[], broken: readonly BrokenQuota[]): Quota[] {
  const missing = new Map(broken.map((one) => [one.quota, one.missing]));
  return quotas.map((quota, number) => ({ ...quota, min: quota.min - (missing.get(number) ?? 0) }));
}

/** A round without a single seat: every rule of at least so many is missed. */
function empty(facts: Facts, plan: Plan): RuledSolution {
  const rule = Float64Array.from(facts.rows, ({ price }) => (Number.isFinite(price) ? price * fine : 0));
  const bound = rulesBound(facts, { demand: new Float64Array(facts.demands), rule });
  return answer(facts, { plan, bound, least: missingIn(facts, plan) });
}

function answer(facts: Facts, found: { plan: Plan; bound: number; least: number }): RuledSolution {
  const { plan, bound, least } = found;
  const { faults, score, objective, broken } = accountOf(facts, plan);
  if (faults.length > 0) throw new Error(`The plan breaks a rule: ${faults[0]}`);
  const gap = objective - bound;
  return {
    ...{ plan, score, objective, bound, gap, brokenQuotas: broken, leastMissing: least },
    certificate: gap <= 0 ? 'optimal' : 'within-bound',
  };
}
