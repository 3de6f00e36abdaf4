import { type Instance, type Seating } from './instance.js';
import { costAt } from './compile.js';
import { SeatingSet } from './seating-set.js';

/** What a plan is worth, straight from the definition (README, “The objective”): it shares no code with the solver. */
export interface Account {
  /** The plain sum of the scores. */
  readonly score: number;
  /** score − empty seats − engagements − change. */
  readonly objective: number;
  /** The lowest score of a seat that was filled freely; null when there is none. */
  readonly floor: number | null;
  /** Empty seats of each demand. */
  readonly empty: Int32Array;
}

/** Adds a plan up. Throws when it breaks a rule of the instance: no such plan may ever leave the engine. */
export function accountOf(instance: Instance, plan: readonly Seating[]): Account {
  const { partners, demands, settings } = instance;
  const { scores, floor } = scoresOf(instance, plan);
  const seated = new Int32Array(demands.length);
  const asked = new Int32Array(partners.length);
  const hours = new Float64Array(partners.length);
  for (const { partner, demand } of plan) {
    seated[demand]! += 1;
    asked[partner]! += 1;
    hours[partner]! += demands[demand]!.hours;
  }
  insist(
    demands.every((demand, d) => seated[d]! <= demand.seats),
    'a demand has more people than seats',
  );
  insist(
    partners.every((one, p) => asked[p]! <= one.capacity && hours[p]! <= (one.hours ?? Infinity)),
    'somebody is asked beyond their capacity or hours',
  );
  checkSeatings(instance, plan);
  const empty = Int32Array.from(demands, ({ seats }, d) => seats - seated[d]!);
  const unfilled = demands.map(({ priority }, d) => priority * firstOf(settings.unfilled, empty[d]!));
  const overuse = Array.from(asked, (n) => firstOf(settings.overuse, n));
  const changed = settings.change === 0 ? 0 : settings.change * changes(instance, plan);
  return { score: scores, objective: scores - sum(unfilled) - sum(overuse) - changed, floor, empty };
}

function scoresOf({ pairs, locks }: Instance, plan: readonly Seating[]) {
  const [chosen, locked] = [new SeatingSet(plan), new SeatingSet(locks)];
  let [scores, found, floor] = [0, 0, Infinity];
  for (let i = 0; i < pairs.partner.length; i += 1) {
    const [p, d] = [pairs.partner[i]!, pairs.demand[i]!];
    if (!chosen.has(p, d)) continue;
    scores += pairs.score[i]!;
    found += 1;
    if (!locked.has(p, d)) floor = Math.min(floor, pairs.score[i]!);
  }
  insist(found === plan.length, 'a pair does not exist, or is there twice');
  return { scores, floor: floor === Infinity ? null : floor };
}

function checkSeatings({ demands, locks, forbidden }: Instance, plan: readonly Seating[]): void {
  const chosen = new SeatingSet(plan);
  insist(
    locks.every(({ partner, demand }) => chosen.has(partner, demand)),
    'a lock is not kept',
  );
  insist(!forbidden.some(({ partner, demand }) => chosen.has(partner, demand)), 'a forbidden pair is there');
  demands.forEach(({ quotas }, d) => {
    for (const { members, min, max } of quotas) {
      const there = members.filter((partner) => chosen.has(partner, d)).length;
      insist(there >= min && there <= (max ?? Infinity), 'a quota is not kept');
    }
  });
}

/** Pairs that are in one of the two plans, the current or the new, and not in both. */
function changes({ current }: Instance, plan: readonly Seating[]): number {
  const before = new SeatingSet(current);
  const kept = plan.filter(({ partner, demand }) => before.has(partner, demand)).length;
  return current.length + plan.length - 2 * kept;
}

/** The first n costs of a list, the last of which repeats. */
function firstOf(costs: readonly number[], n: number): number {
  let total = 0;
  for (let i = 0; i < n; i += 1) total += costAt(costs, i);
  return total;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function insist(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`The plan breaks the instance: ${otherwise}.`);
}
