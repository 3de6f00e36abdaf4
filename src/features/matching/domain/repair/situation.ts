import type { Id } from '../../../../kernel/id.js';
import { residualOf, type Residual } from '../../engine/explain/residual.js';
import { solveFlow } from '../../engine/flow/solve-flow.js';
import type { FlowProblem, Plan } from '../../engine/problem.js';
import { compileRound, type RoundWorld } from '../round/compile-round.js';
import type { PanelRule } from '../panel-rules.js';
import type { RoundInput, RoundQuota } from '../round/round-input.js';
import { roundProblem } from '../round/round-problem.js';
import { usualSettings, type RoundSettings } from '../round/settings.js';

/** How things stand: what the engine is asked, and who is proposed today. */
export interface Situation {
  readonly input: RoundInput;
  readonly problem: FlowProblem;
  /** The first choices that wait for a decision. People approved are not in it: they keep their places. */
  readonly plan: Plan;
  readonly demandOf: (requestId: Id) => number | undefined;
  readonly partnerOf: (partnerId: Id) => number | undefined;
  /** What a quota of the input is about. */
  readonly ruleOf: (quota: RoundQuota) => PanelRule;
}

/** Costs as in a usual round, without a floor, and with nobody tied to where they are proposed. */
export const openSettings: RoundSettings = { ...usualSettings, waiting: 'free', floor: null, change: 0 };

/** Reads how things stand. Nobody is asked for more hours than they have, whichever of their requests they take. */
export function situationOf(world: RoundWorld): Situation {
  const input = withinHours(compileRound(world));
  const { problem } = roundProblem(input, openSettings, 0);
  const demandOf = new Map(input.demands.map((id, d) => [id, d]));
  const partnerOf = new Map(input.partners.map((id, p) => [id, p]));
  const rules = new Map(world.needs.map((one) => [one.need.id, one.rules]));
  return {
    ...{ input, problem, plan: waitingPlan(input, problem) },
    demandOf: (id) => demandOf.get(id),
    partnerOf: (id) => partnerOf.get(id),
    ruleOf: ({ demand, rule }) => rules.get(input.demands[demand]!)![rule]!,
  };
}

const best = new WeakMap<FlowProblem, Residual>();

/** A best plan for the situation, ready to be asked why. It is worked out once, and nobody changes it. */
export function bestOf({ problem }: Situation): Residual {
  const known = best.get(problem);
  if (known) return known;
  const { plan, prices } = solveFlow(problem);
  const found = residualOf(problem, plan, prices);
  best.set(problem, found);
  return found;
}

/** Nobody has more engagements than their hours allow for the longest of the requests that they fit: strict, so that it always holds. */
function withinHours(input: RoundInput): RoundInput {
  const longest = new Int32Array(input.partners.length);
  for (let d = 0; d < input.demands.length; d += 1)
    for (const p of input.pairs.partner.subarray(input.pairs.start[d], input.pairs.start[d + 1]))
      longest[p] = Math.max(longest[p]!, input.hours[d]!);
  const room = input.room.map((most, p) => {
    const byHours = longest[p]! > 0 ? Math.floor(input.hoursLeft[p]! / longest[p]!) : most;
    return Math.min(most, Math.max(1, byHours));
  });
  return { ...input, room };
}

/** The waiting first choices as a plan, as far as rules and room still allow them. */
function waitingPlan({ current }: RoundInput, { seatStart, slotStart, pairs }: FlowProblem): Plan {
  const partner = new Int32Array(seatStart[pairs.demands]!).fill(-1);
  const [seat, slot] = [seatStart.slice(), slotStart.slice()];
  for (const one of current) {
    const paired = pairs.partner.subarray(pairs.start[one.demand], pairs.start[one.demand + 1]).includes(one.partner);
    if (!paired || seat[one.demand]! >= seatStart[one.demand + 1]! || slot[one.partner]! >= slotStart[one.partner + 1]!)
      continue;
    partner[seat[one.demand]!] = one.partner;
    seat[one.demand]! += 1;
    slot[one.partner]! += 1;
  }
  return { seatStart, partner };
}
