import type { Plan } from '../problem.js';
import { hoursLimit, pairOf, seatsOf, slotsOf, type Facts } from './facts.js';

/** A rule of at least so many that the plan does not keep. */
export interface BrokenQuota {
  /** Its number among the quotas given. */
  readonly quota: number;
  readonly missing: number;
}

/** What a plan costs with its rules, and what is wrong with it. Reads the plan afresh. */
export interface RulesAccount {
  readonly faults: readonly string[];
  readonly score: number;
  readonly objective: number;
  readonly broken: readonly BrokenQuota[];
}

/** Adds a plan up and checks it: pairs that exist, nobody twice, engagements, hours, quotas. */
export function accountOf(facts: Facts, plan: Plan): RulesAccount {
  const faults: string[] = [];
  const load = new Int32Array(facts.partners);
  const hours = new Float64Array(facts.partners);
  let [score, objective] = [0, 0];
  for (let demand = 0; demand < facts.demands; demand++) {
    const seated = seatedIn(plan, demand);
    const scores = seated.map((partner) => scoreOf(facts, demand, partner));
    if (new Set(seated).size < seated.length) faults.push(`demand ${demand}: somebody sits there twice`);
    if (scores.includes(-1)) faults.push(`demand ${demand}: a pair that does not exist`);
    for (const partner of seated) {
      load[partner]! += 1;
      hours[partner]! += facts.hours?.demand[demand] ?? 0;
    }
    score += scores.reduce((sum, one) => sum + one, 0);
    objective += scores.reduce((sum, one) => sum + facts.problem.pairs.top - one, 0);
    objective += emptyCosts(facts, demand, seatsOf(facts, demand) - seated.length);
  }
  for (let partner = 0; partner < facts.partners; partner++)
    objective += slotCosts(facts, partner, { load: load[partner]!, hours: hours[partner]! }, faults);
  const broken = brokenBy(facts, plan, faults);
  for (const { quota, missing } of broken) objective += missing * (facts.quotas[quota]!.price ?? facts.hard);
  return { faults, score, objective, broken };
}

/** What the engagements of one partner cost, and whether there is room for them. */
function slotCosts(facts: Facts, partner: number, has: { load: number; hours: number }, faults: string[]): number {
  const { slotStart, slotCost } = facts.problem;
  if (has.load > slotsOf(facts, partner)) faults.push(`partner ${partner}: too many engagements`);
  const limit = hoursLimit(facts, partner);
  if (limit >= 0 && has.hours > limit) faults.push(`partner ${partner}: too many hours`);
  let sum = 0;
  for (let n = 0; n < has.load; n++) sum += slotCost[slotStart[partner]! + n] ?? 0;
  return sum;
}

const seatedIn = ({ seatStart, partner }: Plan, demand: number): number[] =>
  [...partner.subarray(seatStart[demand], seatStart[demand + 1])].filter((one) => one >= 0);

function emptyCosts({ problem: { seatStart, emptyCost } }: Facts, demand: number, empty: number): number {
  let sum = 0;
  for (let n = 0; n < empty; n++) sum += emptyCost[seatStart[demand]! + n]!;
  return sum;
}

/** The score of a pair, or -1 when there is no such pair. */
function scoreOf({ problem: { pairs } }: Facts, demand: number, partner: number): number {
  const pair = pairOf(pairs, demand, partner);
  return pair < 0 ? -1 : pairs.score[pair]!;
}

function brokenBy(facts: Facts, plan: Plan, faults: string[]): BrokenQuota[] {
  return facts.rows.flatMap(({ quota, demand, members, sign, need }) => {
    const there = seatedIn(plan, demand).filter((partner) => members[partner]).length * sign;
    if (there >= need) return [];
    if (sign < 0) faults.push(`quota ${quota}: too many`);
    return sign < 0 ? [] : [{ quota, missing: need - there }];
  });
}
