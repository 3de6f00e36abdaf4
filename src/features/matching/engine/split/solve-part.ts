import { type FlowProblem, type Plan, type Prices } from '../problem.js';
import { cheapestColumns, type Columns, type Keep } from './columns.js';
import { type Frame, type Part } from './part.js';
import { subRound, type SubRound } from './sub-round.js';

/** The exact solver of one round: `solveFlow`. */
export type Solve = (problem: FlowProblem) => { plan: Plan; prices: Prices };

/** What one part says to the whole: small, whatever the number of its pairs. */
export interface PartAnswer {
  /** Whom the part would seat if it were alone. */
  readonly seated: Columns;
  /** The pairs that may matter when the parts meet. */
  readonly columns: Columns;
  /** What an hour of each of these partners is worth to this part. Those who are not here are worth nothing to it. */
  readonly partners: Int32Array;
  readonly prices: Int32Array;
}

/** Solves one part as if it were alone: every partner brings all their slots. */
export function solvePart(frame: Frame, part: Part, keep: Keep, solve: Solve): PartAnswer {
  const round = subRound(frame, part);
  const { plan, prices } = solve(round.problem);
  const whole = new Int32Array(frame.partners);
  round.partners.forEach((p, i) => {
    whole[p] = prices.partner[i]!;
  });
  const partners = round.partners.filter((p) => whole[p]! > 0);
  return {
    seated: seatedColumns(round, part, plan),
    columns: cheapestColumns(frame, part, whole, keep),
    partners,
    prices: partners.map((p) => whole[p]!),
  };
}

/** The seated pairs of a plan, with their scores. */
function seatedColumns({ problem: { pairs }, demands, partners }: SubRound, part: Part, plan: Plan): Columns {
  const seated: number[] = [];
  const start = new Int32Array(demands.length + 1);
  for (let i = 0; i < demands.length; i += 1) {
    const people = new Set(plan.partner.subarray(plan.seatStart[i], plan.seatStart[i + 1]));
    const here = pairs.partner.subarray(pairs.start[i], pairs.start[i + 1]);
    here.forEach((p, n) => people.has(p) && seated.push(pairs.start[i]! + n));
    start[i + 1] = seated.length;
  }
  return {
    demands,
    start,
    partner: Int32Array.from(seated, (e) => partners[pairs.partner[e]!]!),
    score: Uint16Array.from(seated, (e) => part.score[e]!),
  };
}
