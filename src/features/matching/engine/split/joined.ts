import { planCost } from '../certificate.js';
import { type FlowProblem, type Plan } from '../problem.js';
import { type Columns } from './columns.js';
import { type Frame } from './part.js';
import { type Solve } from './solve-part.js';
import { subRound } from './sub-round.js';

/** Prices for the whole round: what one more seat of a demand costs, and what an hour of a partner is worth. */
export interface WholePrices {
  readonly demand: Int32Array;
  readonly partner: Int32Array;
}

/** The round over only these pairs, solved exactly. `columns` holds every demand. */
export function solveJoined(frame: Frame, columns: Columns, solve: Solve): { plan: Plan; prices: WholePrices } {
  const { problem, partners } = subRound(frame, { ...columns, rest: new Int32Array(0) });
  const { plan, prices } = solve(problem);
  const partner = new Int32Array(frame.partners);
  partners.forEach((p, i) => {
    partner[p] = prices.partner[i]!;
  });
  return {
    plan: { seatStart: frame.seatStart, partner: plan.partner.map((p) => (p < 0 ? -1 : partners[p]!)) },
    prices: { demand: prices.demand, partner },
  };
}

/** The whole round with only these pairs. `columns` holds every demand. */
function joinedRound({ partners, demands, top, ...frame }: Frame, columns: Columns): FlowProblem {
  const { start, partner, score } = columns;
  return { ...frame, pairs: { partners, demands, start, partner, score, top } };
}

/** What a plan costs in the whole round. Throws when it breaks a rule, or holds a pair that is not in `columns`. */
export function joinedCost(frame: Frame, columns: Columns, plan: Plan): number {
  const faults: string[] = [];
  const cost = planCost(joinedRound(frame, columns), plan, faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return cost;
}
