import { solveWithRules } from '../../engine/kernel/solve-with-rules.js';
import type { Hours, Quota, Rules } from '../../engine/kernel/rules.js';
import type { FlowProblem, Plan } from '../../engine/problem.js';
import type { RoundInput } from './round-input.js';
import type { RoundProblem } from './round-problem.js';

/** What a round must keep that no flow can carry: hours over several engagements, and who sits together. */
export function rulesOf(input: RoundInput, round: RoundProblem): Rules | null {
  const hours = hoursOf(input, round);
  const quotas = quotasOf(input, round);
  return hours === null && quotas.length === 0 ? null : { ...(hours ? { hours } : {}), quotas };
}

/** The rules of the tables alone; null when there is none to keep. */
export function quotaRules(input: RoundInput, round: RoundProblem): Rules | null {
  const quotas = quotasOf(input, round);
  return quotas.length === 0 ? null : { quotas };
}

/** Limits that somebody could break; null when nobody could, however they are seated. */
function hoursOf({ hours }: RoundInput, { problem: { slotStart }, hoursLeft }: RoundProblem): Hours | null {
  const longest = hours.reduce((most, one) => Math.max(most, one), 0);
  const partner = hoursLeft.map((left, p) => (longest * (slotStart[p + 1]! - slotStart[p]!) <= left ? -1 : left));
  return partner.every((limit) => limit < 0) ? null : { demand: hours, partner };
}

/** What the tables still ask beside the people who stay. */
function quotasOf({ partners, quotas }: RoundInput, { problem: { seatStart }, locks }: RoundProblem): Quota[] {
  return quotas.flatMap(({ demand, members, min, max }) => {
    const seats = seatStart[demand + 1]! - seatStart[demand]!;
    if (seats === 0) return [];
    const there = locks.filter((one) => one.demand === demand && members.includes(one.partner)).length;
    const flags = new Uint8Array(partners.length);
    for (const member of members) flags[member] = 1;
    const left = {
      min: Math.min(seats, Math.max(0, min - there)),
      max: max === null ? null : Math.max(0, max - there),
    };
    return left.min === 0 && left.max === null ? [] : [{ demand, members: flags, ...left, price: null }];
  });
}

/** Does a plan keep them by itself? Then it is the best of all that do. */
export function keeps({ hours, quotas }: Rules, { pairs }: FlowProblem, { seatStart, partner }: Plan): boolean {
  const used = new Int32Array(pairs.partners);
  const seated = (d: number) => partner.subarray(seatStart[d], seatStart[d + 1]).filter((p) => p >= 0);
  for (let d = 0; d < pairs.demands; d += 1) for (const p of seated(d)) used[p]! += hours?.demand[d] ?? 0;
  const rested = used.every((sum, p) => (hours?.partner[p] ?? -1) < 0 || sum <= hours!.partner[p]!);
  return (
    rested &&
    quotas.every(({ demand, members, min, max }) => {
      const there = seated(demand).filter((p) => members[p] === 1).length;
      return there >= min && there <= (max ?? there);
    })
  );
}

/** The best plan under rules, with a bound that no such plan can fall below. Costs are whole, so the bound is rounded up. */
export async function bestUnderRules(problem: FlowProblem, rules: Rules) {
  const { plan, objective, bound } = await solveWithRules(problem, rules);
  return { plan, objective, bound: Math.min(objective, Math.ceil(bound - 1e-6)) };
}
