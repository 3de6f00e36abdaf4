import type { Id } from '../../../../kernel/id.js';
import type { RoundInput, RoundQuota } from './round-input.js';

/** Two people of whom one does not want to meet the other, by their numbers. Which of the two said so is told nowhere. */
export type Apart = readonly [number, number];

/** By partner, whom they do not sit with. */
export function apartOf({ apart }: Pick<RoundInput, 'apart'>): (partner: number) => readonly number[] {
  const by = new Map<number, number[]>();
  const keep = (one: number, other: number) => by.set(one, [...(by.get(one) ?? []), other]);
  for (const [one, other] of apart) {
    keep(one, other);
    keep(other, one);
  }
  return (partner) => by.get(partner) ?? [];
}

/** Numbers for the pairs whom a round knows, smaller first, in order. */
export function apartIn(partners: readonly Id[], pairs: readonly (readonly [Id, Id])[]): Apart[] {
  const numbers = new Map(partners.map((id, p) => [id, p]));
  const known = pairs.flatMap(([a, b]): Apart[] => {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    if (one === undefined || other === undefined || one === other) return [];
    return [one < other ? [one, other] : [other, one]];
  });
  const once = new Map(known.map((pair) => [pair.join(' '), pair]));
  return [...once.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Whoever sits at one table and must not, as rules of at most one of the two. A plan that needs none keeps everybody apart. */
export function metIn(input: Pick<RoundInput, 'apart'>, planned: readonly (readonly number[])[]): RoundQuota[] {
  if (input.apart.length === 0) return [];
  const apart = apartOf(input);
  return planned.flatMap((people, demand) =>
    people.flatMap((one) =>
      apart(one)
        .filter((other) => one < other && people.includes(other))
        .map((other) => ({ demand, rule: -1, members: [one, other], min: 0, max: 1 })),
    ),
  );
}
