import { solveFlow } from '../flow/solve-flow.js';
import type { FlowProblem, Pairs, Plan } from '../problem.js';
import { factsOf } from './facts.js';
import { Kernel, type Step } from './kernel.js';
import { loadHighs } from './load-highs.js';
import type { Quota, Rules } from './rules.js';
import { accountOf, type BrokenQuota } from './rules-cost.js';

/** How few people can be missing from the rules that must hold, when nothing else counts. */
export interface LeastMissing {
  /** No plan misses fewer. */
  readonly proven: number;
  /** A plan that seats only who is asked for, and what it misses. */
  readonly plan: Plan;
  readonly broken: readonly BrokenQuota[];
}

/** What a missing person costs here, where everything else is free: prices are shared out finely enough to prove a bound. */
const unit = 1000;

/**
 * The fewest missing people. The bound is added up over every pair; where it proves nothing, the search in whole people over
 * every pair may. `enough` is how few are missing already: nothing is searched for when no plan can miss fewer.
 */
export async function leastMissing(
  given: FlowProblem,
  rules: Rules,
  { step, enough }: { readonly step: Step; readonly enough: number },
): Promise<LeastMissing> {
  const problem = bare(given, rules.quotas);
  const quotas = rules.quotas.map((quota) => (quota.price === null ? quota : { ...quota, min: 0 }));
  const facts = factsOf(problem, { ...rules, quotas }, unit);
  const kernel = new Kernel(await loadHighs(), facts, solveFlow(problem));
  const people = (cost: number): number => Math.max(0, Math.ceil(cost / unit - 1e-6));
  try {
    kernel.relax(step);
    const shown = people(kernel.bound());
    step('settled', shown);
    const { plan, bound } = shown < enough ? kernel.exact() : { plan: nobody(problem), bound: kernel.bound() };
    return { plan, proven: people(bound), broken: accountOf(facts, plan).broken };
  } finally {
    kernel.dispose();
  }
}

const nobody = ({ seatStart, pairs }: FlowProblem): Plan => ({
  seatStart,
  partner: new Int32Array(seatStart[pairs.demands]!).fill(-1),
});

/** The same round, where nothing costs anything and only those can be seated for whom a rule asks. */
function bare(problem: FlowProblem, quotas: readonly Quota[]): FlowProblem {
  const { emptyCost, slotCost, pairs } = problem;
  const free = { emptyCost: emptyCost.map(() => 0), slotCost: slotCost.map(() => 0) };
  return { ...problem, ...free, pairs: askedFor(pairs, quotas) };
}

function askedFor(pairs: Pairs, quotas: readonly Quota[]): Pairs {
  const asking: Uint8Array[][] = Array.from({ length: pairs.demands }, () => []);
  for (const { demand, members, min, price } of quotas) if (min > 0 && price === null) asking[demand]!.push(members);
  const start = new Int32Array(pairs.demands + 1);
  const partner: number[] = [];
  for (let demand = 0; demand < pairs.demands; demand++) {
    const here = asking[demand]!;
    for (let pair = pairs.start[demand]!; here.length > 0 && pair < pairs.start[demand + 1]!; pair++)
      if (here.some((members) => members[pairs.partner[pair]!])) partner.push(pairs.partner[pair]!);
    start[demand + 1] = partner.length;
  }
  const score = new Uint16Array(partner.length).fill(pairs.top);
  return { ...pairs, start, partner: Int32Array.from(partner), score };
}
