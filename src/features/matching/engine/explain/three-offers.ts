import { planCost } from '../certificate.js';
import type { FlowProblem, Plan } from '../problem.js';
import { changeBetween, weigh, type Change } from './change.js';
import type { Focus } from './focus.js';
import { leftOver } from './left-over.js';
import { partOf } from './part-of.js';
import { pairsIn, residualOf, type Residual } from './residual.js';
import { highestReward, rewarded } from './rewarded.js';
import { shortChain } from './short-chain.js';

/** Solves to the optimum. */
type Solve = (problem: FlowProblem) => { readonly plan: Plan };

/** Three ways to mend a plan; null when a way has nothing to offer. In each, `goes` holds those who move. */
export interface ThreeOffers {
  /** The best when everybody stays where they are. */
  readonly nobody: Change | null;
  /** Good when at most so many people move; never worse than when nobody does. */
  readonly few: Change | null;
  /** The best there is. */
  readonly best: Change | null;
}

interface Asked {
  readonly problem: FlowProblem;
  /** The plan in force, after what happened to it; it need not be a best one. */
  readonly plan: Plan;
  readonly focus: Focus;
  /** The most people who move in `few`. */
  readonly most: number;
  readonly solve: Solve;
}

interface Mending extends Asked {
  readonly at: Residual;
}

/**
 * Works out three ways to mend a plan. Only what hangs together with the focus is told: what has nothing to do with it is left
 * for a round.
 *
 * `nobody` and `best` are exact. So is `few` for one empty seat of a demand, when the plan was a best one before the seat opened.
 * Otherwise it is the better of the best chain and of what a price on every move gives, raised until few enough people move: of
 * all repairs that move no more people than it does, and touch nobody whom another improvement needs, none is better.
 */
export function threeOffers(asked: Asked): ThreeOffers {
  const { demands, partners } = asked.problem.pairs;
  const none = { demand: new Int32Array(demands), partner: new Int32Array(partners) };
  const mending = { ...asked, at: residualOf(asked.problem, asked.plan, none) };
  const nobody = whenNobodyMoves(mending);
  const whole = cheapest([nobody, atBest(mending)]);
  const fits = whole === null || whole.goes.length <= asked.most;
  const few = cheapest([fits ? whole : null, nobody, chain(mending), fits ? null : whenFewMove(mending)]);
  return { nobody, few, best: cheapest([whole, few]) };
}

function whenNobodyMoves({ at, problem, focus, solve }: Mending): Change | null {
  const rest = leftOver(at, focus);
  const { plan } = solve(rest);
  const { demandOf } = residualOf(rest, plan, at.prices);
  const comes = pairsIn(rest, plan).map((pair) => ({ demand: demandOf[pair]!, partner: rest.pairs.partner[pair]! }));
  return comes.length > 0 ? weigh({ ...at, problem }, comes, []) : null;
}

const chain = ({ at, focus, most }: Mending): Change | null =>
  focus.demand === undefined ? null : shortChain(at, focus.demand, most);

/** The best plan; of several that are as good, one that moves fewer people when a price of one point settles it. */
function atBest({ at, problem, plan, focus, solve }: Mending): Change | null {
  const exact = solve(problem).plan;
  const calm = highestReward(problem) < 1 ? exact : solve(rewarded(problem, plan, 1)).plan;
  const chosen = planCost(problem, calm) === planCost(problem, exact) ? calm : exact;
  return partOf(at, changeBetween(problem, plan, chosen), focus);
}

/** The lowest price on a move at which no more than `most` people move. */
function whenFewMove({ at, problem, plan, focus, most, solve }: Mending): Change | null {
  let [low, high] = [2, highestReward(problem)];
  let found: Change | null = null;
  while (low <= high) {
    const reward = (low + high) >> 1;
    const change = partOf(at, changeBetween(problem, plan, solve(rewarded(problem, plan, reward)).plan), focus);
    if ((change?.goes.length ?? 0) <= most) {
      found = cheapest([found, change]);
      high = reward - 1;
    } else low = reward + 1;
  }
  return found;
}

/** The change that costs least and still makes the plan better; the first of those that are as good. */
function cheapest(changes: readonly (Change | null)[]): Change | null {
  return changes.reduce<Change | null>((best, next) => (next && next.cost < (best?.cost ?? 0) ? next : best), null);
}
