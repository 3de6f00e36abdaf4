import type { Change } from '../../engine/explain/change.js';
import { solveFlow } from '../../engine/flow/solve-flow.js';
import type { Quota } from '../../engine/kernel/rules.js';
import { solveWithRules } from '../../engine/kernel/solve-with-rules.js';
import type { FlowProblem, Plan } from '../../engine/problem.js';
import { apartOf, metIn } from '../round/apart.js';
import type { RoundQuota } from '../round/round-input.js';
import { rulesBrokenBy } from './rules-broken-by.js';
import type { Situation } from './situation.js';

/** People by request. */
type Tables = readonly (readonly number[])[];

export const tablesOf = ({ seatStart, partner }: Plan): number[][] =>
  Array.from({ length: seatStart.length - 1 }, (_, d) =>
    [...partner.subarray(seatStart[d], seatStart[d + 1])].filter((p) => p >= 0),
  );

/** Does a change keep every rule that could be kept before, and seat nobody beside somebody they are kept apart from? */
export function keepsTables(situation: Situation, change: Pick<Change, 'comes' | 'goes'>): boolean {
  const { input, plan } = situation;
  const there = tablesOf(plan).map((people, demand) => {
    const gone = change.goes.filter((one) => one.demand === demand).map(({ partner }) => partner);
    const came = change.comes.filter((one) => one.demand === demand).map(({ partner }) => partner);
    return [...people.filter((partner) => !gone.includes(partner)), ...came];
  });
  const comes = new Set(change.comes.map(({ demand, partner }) => `${demand} ${partner}`));
  const met = metIn(input, there).filter(({ demand, members }) => members.some((p) => comes.has(`${demand} ${p}`)));
  return met.length === 0 && rulesBrokenBy(situation, change).length === 0;
}

/** The best plan of a problem when these people stay: every rule of a table can still be kept, and nobody sits beside whom they must not. */
export async function bestKeeping(situation: Situation, problem: FlowProblem, stay: Tables): Promise<Plan> {
  const { input } = situation;
  const fixed = [...limits(situation, stay), ...besideThoseWhoStay(situation, stay)];
  let quotas = fixed.flatMap((one) => asQuota(problem, one));
  for (;;) {
    const { plan } = quotas.length > 0 ? await solveWithRules(problem, { quotas }) : solveFlow(problem);
    const met = metIn(input, tablesOf(plan)).flatMap((one) => asQuota(problem, one));
    if (met.length === 0) return plan;
    quotas = [...quotas, ...met];
  }
}

/** A rule of at least so many is a limit for all others: as long as it holds, the right people can still come. */
function limits({ input, problem: { seatStart, pairs } }: Situation, stay: Tables): RoundQuota[] {
  return input.quotas.flatMap(({ demand, rule, members, min, max }) => {
    const people = stay[demand] ?? [];
    const there = people.filter((partner) => members.includes(partner)).length;
    const rest = [...pairs.partner.subarray(pairs.start[demand], pairs.start[demand + 1])];
    const others = rest.filter((partner) => !members.includes(partner));
    const most = seatStart[demand + 1]! - seatStart[demand]! - min - (people.length - there);
    const limit = (who: readonly number[], left: number) => ({
      ...{ demand, rule, members: who, min: 0, max: Math.max(0, left) },
    });
    return [...(max === null ? [] : [limit(members, max - there)]), ...(min > 0 ? [limit(others, most)] : [])];
  });
}

function besideThoseWhoStay({ input }: Situation, stay: Tables): RoundQuota[] {
  const apart = apartOf(input);
  return stay.flatMap((people, demand) => {
    const members = [...new Set(people.flatMap((partner) => apart(partner)))];
    return members.length > 0 ? [{ demand, rule: -1, members, min: 0, max: 0 }] : [];
  });
}

function asQuota({ pairs, seatStart }: FlowProblem, { demand, members, max }: RoundQuota): Quota[] {
  if (seatStart[demand] === seatStart[demand + 1]) return [];
  const flags = new Uint8Array(pairs.partners);
  for (const member of members) flags[member] = 1;
  return [{ demand, members: flags, min: 0, max, price: null }];
}
