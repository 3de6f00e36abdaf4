import { type Hours, type Quota } from '../kernel/rules.js';
import { type FlowProblem, type Pairs } from '../problem.js';
import { Flags } from './flags.js';
import { topScore, type Instance } from './instance.js';
import { startsOf } from './order.js';
import { SeatingSet } from './seating-set.js';

/** What is left to decide once the locks are seated, and how to read its cost. */
export interface Compiled {
  /** Partners and demands are numbered as in the instance. Scores and costs carry the cost of change (README, “The shift”). */
  readonly problem: FlowProblem;
  /** Quotas and hours, less what the locks take of them; null when no flow can break one. */
  readonly rules: NumberedRules | null;
  /** The objective of the instance is this minus the cost of the problem. */
  readonly constant: number;
}

export interface NumberedRules {
  readonly hours?: Hours;
  readonly quotas: readonly NumberedQuota[];
}

/** A quota of the round, with its number among those of its demand. */
export interface NumberedQuota extends Quota {
  readonly number: number;
}

/** What the free pairs may be: `floor` is the lowest score, `change` the cost of change. */
interface Wanted {
  readonly floor: number;
  readonly change: number;
}

/** Turns a sorted instance into a round: locks seated and paid for, forbidden pairs gone, nothing below the floor. */
export function compile(instance: Instance, { floor, change }: Wanted): Compiled {
  const locked = lockedOf(instance);
  const most = choicesOf(instance, locked);
  const pairs = freePairs(instance, { floor, change });
  const { lost, ...seats } = seatsOf(instance, { locked: locked.seats, most: most.demands, change });
  const problem = { pairs, ...seats, ...slotsOf(instance, locked.places, most.partners) };
  const worth = worthOfLocks(instance, change) - change * instance.current.length - lost;
  const constant = (topScore + change) * seats.emptyCost.length + worth;
  return { problem, rules: rulesOf(instance, problem), constant };
}

/** How many pairs each side has beside the locks: no more seats can be filled, and no more engagements used. */
function choicesOf({ pairs }: Instance, locked: { seats: Int32Array; places: Int32Array }) {
  const demands = locked.seats.map((n) => -n);
  const partners = locked.places.map((n) => -n);
  for (const d of pairs.demand) demands[d]! += 1;
  for (const p of pairs.partner) partners[p]! += 1;
  return { demands, partners };
}

/** Seats, places and hours that the locks take. */
function lockedOf({ partners, demands, locks }: Instance) {
  const seats = new Int32Array(demands.length);
  const places = new Int32Array(partners.length);
  const hours = new Float64Array(partners.length);
  for (const { partner, demand } of locks) {
    seats[demand]! += 1;
    places[partner]! += 1;
    hours[partner]! += demands[demand]!.hours;
  }
  return { seats, places, hours };
}

/** The pairs that a plan may still choose. One of the current plan scores what it saves by staying. */
function freePairs(instance: Instance, { floor, change }: Wanted): Pairs {
  const { partners, demands, pairs, locks, forbidden, current } = instance;
  const gone = new SeatingSet([...locks, ...forbidden]);
  const kept = new SeatingSet(change > 0 ? current : []);
  const room = roomOf(instance);
  const partner = new Int32Array(pairs.partner.length);
  const score = new Uint16Array(pairs.partner.length);
  const counts = new Int32Array(demands.length);
  let n = 0;
  for (let i = 0; i < partner.length; i += 1) {
    const [p, d] = [pairs.partner[i]!, pairs.demand[i]!];
    if (pairs.score[i]! < floor || demands[d]!.hours > room[p]! || gone.has(p, d)) continue;
    partner[n] = p;
    score[n] = pairs.score[i]! + (kept.has(p, d) ? 2 * change : 0);
    counts[d]! += 1;
    n += 1;
  }
  return {
    partners: partners.length,
    demands: demands.length,
    start: startsOf(counts),
    partner: partner.slice(0, n),
    score: score.slice(0, n),
    top: topScore + 2 * change,
  };
}

/** The hours that each partner has left beside their locks. */
function roomOf(instance: Instance): Float64Array {
  const { hours } = lockedOf(instance);
  return Float64Array.from(instance.partners, (one, p) => (one.hours ?? Infinity) - hours[p]!);
}

interface Room {
  readonly locked: Int32Array;
  readonly most: Int32Array;
  readonly change: number;
}

/**
 * The seats that somebody could fill. One costs what `unfilled` says, and what makes leaving it empty worth no more than it is
 * beside a perfect pair. `lost` is what those cost that nobody can fill: the first ones of their demand, as the costs never fall.
 */
function seatsOf({ demands, settings: { unfilled } }: Instance, { locked, most, change }: Room) {
  const free = demands.map(({ seats }, d) => seats - locked[d]!);
  const seatStart = startsOf(free.map((seats, d) => Math.min(seats, most[d]!)));
  const emptyCost = new Int32Array(seatStart[free.length]!);
  let lost = 0;
  demands.forEach(({ priority }, d) => {
    const hopeless = free[d]! - (seatStart[d + 1]! - seatStart[d]!);
    for (let n = 0; n < hopeless; n += 1) lost += costAt(unfilled, n) * priority;
    for (let seat = seatStart[d]!; seat < seatStart[d + 1]!; seat += 1)
      emptyCost[seat] = costAt(unfilled, hopeless + seat - seatStart[d]!) * priority + topScore + change;
  });
  return { seatStart, emptyCost, lost };
}

/** Engagements beyond those of the locks. */
function slotsOf({ partners, settings: { overuse } }: Instance, locked: Int32Array, most: Int32Array) {
  const slotStart = startsOf(partners.map(({ capacity }, p) => Math.min(capacity - locked[p]!, most[p]!)));
  const slotCost = new Int32Array(slotStart[partners.length]!);
  for (let p = 0; p < partners.length; p += 1)
    for (let slot = slotStart[p]!; slot < slotStart[p + 1]!; slot += 1)
      slotCost[slot] = costAt(overuse, locked[p]! + slot - slotStart[p]!);
  return { slotStart, slotCost };
}

/** The n-th cost of a list, from 0; the last one repeats. */
export const costAt = (costs: readonly number[], n: number): number => costs[Math.min(n, costs.length - 1)]!;

/** What the locks add to the objective, wherever the others sit. */
function worthOfLocks({ pairs, locks, current, settings: { overuse } }: Instance, change: number): number {
  if (locks.length === 0) return 0;
  const [locked, kept] = [new SeatingSet(locks), new SeatingSet(current)];
  let worth = 0;
  for (let i = 0; i < pairs.partner.length; i += 1) {
    const [p, d] = [pairs.partner[i]!, pairs.demand[i]!];
    if (locked.has(p, d)) worth += pairs.score[i]! + (kept.has(p, d) ? change : -change);
  }
  const places = new Map<number, number>();
  for (const { partner } of locks) {
    const n = places.get(partner) ?? 0;
    worth -= costAt(overuse, n);
    places.set(partner, n + 1);
  }
  return worth;
}

/** The rules that somebody could break; null when there is none. */
function rulesOf(instance: Instance, problem: FlowProblem): NumberedRules | null {
  const hours = hoursOf(instance, problem);
  const quotas = quotasOf(instance, problem);
  return hours === null && quotas.length === 0 ? null : { ...(hours ? { hours } : {}), quotas };
}

/** The quotas less the locked people, each with the number of the quota in its demand. One that cannot be broken is left out. */
function quotasOf({ demands, partners, locks }: Instance, { seatStart }: FlowProblem): NumberedQuota[] {
  const locked = new SeatingSet(locks);
  const flags = new Flags(partners.length);
  return demands.flatMap(({ quotas }, demand) => {
    const seats = seatStart[demand + 1]! - seatStart[demand]!;
    return quotas.flatMap(({ members, min, max }, number) => {
      const here = locked.count(members, demand);
      const left = { min: Math.max(0, min - here), max: max === null || max - here >= seats ? null : max - here };
      if (left.min === 0 && left.max === null) return [];
      return [{ demand, number, members: flags.of(members), ...left, price: null }];
    });
  });
}

/** Limits that somebody could break; null when nobody could, however they are seated. */
function hoursOf(instance: Instance, { slotStart }: FlowProblem): Hours | null {
  const longest = instance.demands.reduce((most, { hours }) => Math.max(most, hours), 0);
  const room = roomOf(instance);
  const partner = Int32Array.from(room, (hours, p) =>
    longest * (slotStart[p + 1]! - slotStart[p]!) <= hours ? -1 : hours,
  );
  if (partner.every((limit) => limit < 0)) return null;
  return { demand: Int32Array.from(instance.demands, ({ hours }) => hours), partner };
}
