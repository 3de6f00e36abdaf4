import { type InstanceFile } from './instance-files.js';

export type Chosen = InstanceFile['pairs'];

/** The best objective of an instance of at most a dozen pairs, by trying every set of them; null when no set keeps the rules. */
export function bestOf(file: InstanceFile, wanted: (chosen: Chosen) => boolean = () => true): number | null {
  const sets = allSets(file.pairs).filter((chosen) => keepsRules(file, chosen) && wanted(chosen));
  if (sets.length === 0) return null;
  const floor = file.settings.floor === 'max' ? highestFloor(file, sets) : (file.settings.floor ?? 0);
  const worths = sets.filter((chosen) => worst(file, chosen) >= floor).map((chosen) => objectiveOf(file, chosen));
  return worths.length === 0 ? null : Math.max(...worths);
}

/** The highest floor at which empty seats cost no more than without one. */
export function highestFloor(file: InstanceFile, sets: readonly Chosen[] = allSets(file.pairs)): number {
  const price = (chosen: Chosen) => emptySeats(file, chosen, 1);
  const kept = sets.filter((chosen) => keepsRules(file, chosen));
  const least = Math.min(...kept.map(price));
  const worsts = kept.filter((chosen) => price(chosen) === least).map((chosen) => worst(file, chosen));
  return Math.max(...worsts);
}

export function objectiveOf(file: InstanceFile, chosen: Chosen): number {
  const { overuse = [0], change = 0 } = file.settings;
  const scores = chosen.reduce((total, [, , score]) => total + score, 0);
  const asked = file.partners.map(({ id }) => first(overuse, chosen.filter(([p]) => p === id).length));
  const stays = file.current.filter((pair) => has(chosen, pair)).length;
  const changes = file.current.length - stays + (chosen.length - stays);
  return scores - emptySeats(file, chosen, 0) - asked.reduce((a, b) => a + b, 0) - change * changes;
}

export function keepsRules({ partners, demands, locks, forbidden }: InstanceFile, chosen: Chosen): boolean {
  const of = (id: string) => chosen.filter(([p, d]) => p === id || d === id);
  const hours = (id: string) => demands.find((demand) => demand.id === id)?.hours ?? 0;
  return (
    partners.every((one) => of(one.id).length <= one.capacity) &&
    partners.every((one) => of(one.id).reduce((sum, [, d]) => sum + hours(d), 0) <= (one.hours ?? Infinity)) &&
    demands.every((one) => of(one.id).length <= one.seats) &&
    locks.every((lock) => has(chosen, lock)) &&
    !forbidden.some((pair) => has(chosen, pair)) &&
    demands.every(({ id, quotas = [] }) =>
      quotas.every(({ members, min, max }) => {
        const there = of(id).filter(([p]) => members.includes(p)).length;
        return there >= min && there <= (max ?? Infinity);
      }),
    )
  );
}

function emptySeats({ demands, settings }: InstanceFile, chosen: Chosen, least: number): number {
  const { unfilled = 1_000_000 } = settings;
  const costs = Array.isArray(unfilled) ? unfilled : [unfilled];
  return demands.reduce((total, { id, seats, priority = 1 }) => {
    const empty = seats - chosen.filter(([, d]) => d === id).length;
    return total + first(costs, empty, (cost) => Math.max(least, cost * priority));
  }, 0);
}

/** The lowest score among those that are not locked. */
const worst = ({ locks }: InstanceFile, chosen: Chosen): number =>
  Math.min(...chosen.filter(([p, d]) => !locks.some((lock) => lock[0] === p && lock[1] === d)).map(([, , s]) => s));

const first = (costs: readonly number[], n: number, as = (cost: number) => cost): number =>
  Array.from({ length: n }, (_, i) => as(costs[Math.min(i, costs.length - 1)]!)).reduce((a, b) => a + b, 0);

const has = (chosen: Chosen, [p, d]: readonly [string, string]): boolean =>
  chosen.some((c) => c[0] === p && c[1] === d);

const allSets = (pairs: Chosen): Chosen[] =>
  pairs.reduce<Chosen[]>((sets, pair) => [...sets, ...sets.map((set) => [...set, pair])], [[]]);
