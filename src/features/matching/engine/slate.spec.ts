import fc from 'fast-check';
import { canHold, clash } from './clash.js';
import { bestSlate, bestSlates, priceOfRules, type Slate, type SlateProblem } from './slate.js';

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const table: fc.Arbitrary<SlateProblem> = whole(0, 8).chain((people) => {
  const ofEach = (most: number): fc.Arbitrary<number[]> =>
    fc.array(whole(0, most), { minLength: people, maxLength: people });
  const rule = fc.record({
    members: ofEach(1).map((members) => Uint8Array.from(members)),
    min: whole(0, 3),
    max: fc.option(whole(0, 3)),
  });
  return fc.record({ seats: whole(0, 4), score: ofEach(20), rules: fc.array(rule, { maxLength: 5 }) });
});

/** Every set that keeps the rules, the best first. */
function allSlates({ seats, score, rules }: SlateProblem): Slate[] {
  const sets = Array.from({ length: 2 ** score.length }, (_, bits) =>
    Array.from({ length: score.length }, (__, person) => person).filter((person) => (bits >> person) & 1),
  );
  return sets
    .filter((chosen) => chosen.length <= seats)
    .filter((chosen) =>
      rules.every(({ members, min, max }) => {
        const there = chosen.filter((person) => members[person]).length;
        return there >= min && there <= (max ?? seats);
      }),
    )
    .map((chosen) => ({ chosen, score: chosen.reduce((sum, person) => sum + score[person]!, 0) }))
    .sort((a, b) => b.chosen.length - a.chosen.length || b.score - a.score);
}

const value = ({ chosen, score }: Slate): [number, number] => [chosen.length, score];

describe('the best set for one table', () => {
  it('is the best of all sets, and the next best follow', () => {
    fc.assert(
      fc.property(table, (problem) => {
        const all = allSlates(problem);
        const found = bestSlates(problem, 5);
        expect(found.map(value)).toEqual(all.slice(0, 5).map(value));
        expect(new Set(found.map(({ chosen }) => chosen.join())).size).toBe(found.length);
        const kept = new Set(all.map(({ chosen }) => chosen.join()));
        expect(found.every(({ chosen }) => kept.has(chosen.join()))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('prices a rule at what the best set without it has more', () => {
    fc.assert(
      fc.property(table, (problem) => {
        const [best] = allSlates(problem);
        priceOfRules(problem).forEach((price, index) => {
          const [without] = allSlates({ ...problem, rules: problem.rules.filter((_, other) => other !== index) });
          const exact = best && without;
          expect(price).toEqual(
            exact ? { points: without.score - best.score, seats: without.chosen.length - best.chosen.length } : null,
          );
        });
      }),
      { numRuns: 200 },
    );
  });

  it('names the smallest clash: drop any one rule of it and the others can hold', () => {
    fc.assert(
      fc.property(table, (problem) => {
        const found = clash(problem);
        expect(found.length === 0).toBe(allSlates(problem).length > 0);
        if (found.length === 0) return;
        expect(canHold(problem, found)).toBe(false);
        for (const part of found)
          expect(
            canHold(
              problem,
              found.filter((other) => other !== part),
            ),
          ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('finds that two seats cannot hold three kinds of people whom nobody combines', () => {
    const only = (...people: number[]): Uint8Array =>
      Uint8Array.from({ length: 6 }, (_, index) => (people.includes(index) ? 1 : 0));
    const atLeastOne = (members: Uint8Array) => ({ members, min: 1, max: null });
    const rules = [atLeastOne(only(0)), atLeastOne(only(1)), atLeastOne(only(2)), atLeastOne(only(0, 3, 4))];
    expect(clash({ seats: 2, score: [5, 4, 3, 2, 1, 0], rules })).toEqual(
      [0, 1, 2].map((rule) => ({ rule, side: 'min' })),
    );
  });

  it('looks at 20,000 people as at the few who can matter', () => {
    const people = 20_000;
    const members = (every: number): Uint8Array => Uint8Array.from({ length: people }, (_, p) => (p % every ? 0 : 1));
    const score = Int32Array.from({ length: people }, (_, p) => (p * 7919) % 10_000);
    const rules = [2, 3, 5, 7, 11].map((every) => ({ members: members(every), min: 1, max: 3 }));
    const slate = bestSlate({ seats: 8, score, rules });
    expect(slate?.chosen).toHaveLength(8);
    expect(slate?.score).toBeGreaterThan(79_000);
  });

  it('counts forty rules without mixing up their counts', () => {
    const members = (rule: number): Uint8Array =>
      Uint8Array.from({ length: 12 }, (_, p) => (p < 6 || (((rule * 37) >> (p - 6)) & 1) === 1 ? 1 : 0));
    const table = (min: number, max: number | null) => ({
      ...{ seats: 6, score: Array.from({ length: 12 }, (_, p) => 12 - p) },
      rules: Array.from({ length: 40 }, (_, rule) => ({ members: members(rule), min, max })),
    });
    expect(bestSlate(table(2, null))?.chosen).toEqual([0, 1, 2, 3, 4, 5]);
    expect(bestSlate(table(2, 6))?.chosen).toEqual([0, 1, 2, 3, 4, 5]);
    const apart = (rule: number): Uint8Array => Uint8Array.from({ length: 12 }, (_, p) => ((1 << p) & rule ? 1 : 0));
    const pairsOfPeople = Array.from({ length: 12 }, (_, p) => p).flatMap((p) =>
      Array.from({ length: p }, (__, q) => (1 << p) | (1 << q)),
    );
    const alone = pairsOfPeople.map((pair) => ({ members: apart(pair), min: 0, max: 1 }));
    expect(bestSlate({ ...table(0, null), rules: alone })?.chosen).toEqual([0]);
    expect(bestSlate({ ...table(0, null), rules: alone.slice(0, 45) })?.chosen).toEqual([0, 10, 11]);
  });
});
