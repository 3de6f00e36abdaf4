import fc from 'fast-check';
import { flowProblem } from '../../../../../test/support/flow-problems.js';
import { blockingPairs } from './blocking-pairs.js';
import { deferredAcceptance } from './deferred-acceptance.js';
import { lottery } from './lottery.js';
import { preferencesOf, type Preferences, type Rankings } from './preferences.js';

interface Market {
  readonly preferences: Preferences;
  readonly room: { partners: number[]; demands: number[] };
}

const order = (length: number) => fc.shuffledSubarray(Array.from({ length }, (_, i) => i));

/** Small markets: everybody ranks some of the others, or leaves it to scores with many ties. */
const markets = (partners: number, demands: number): fc.Arbitrary<Market> =>
  fc
    .record({
      score: fc.array(fc.nat(3), { minLength: partners * demands, maxLength: partners * demands }),
      places: fc.array(fc.nat(2), { minLength: partners, maxLength: partners }),
      seats: fc.array(fc.nat(3), { minLength: demands, maxLength: demands }),
      ranked: fc.array(fc.option(order(demands)), { minLength: partners, maxLength: partners }),
      ranking: fc.array(fc.option(order(partners)), { minLength: demands, maxLength: demands }),
      seed: fc.nat(99),
    })
    .map(({ score, places, seats, ranked, ranking, seed }) => {
      const pairs = score.map((points, i) => [i % partners, Math.floor(i / partners), points] as const);
      const zeros = (counts: number[]) => counts.map((count) => new Array<number>(count).fill(0));
      const problem = flowProblem({
        slots: zeros(places),
        seats: zeros(seats),
        pairs: pairs.filter(([, , s]) => s > 0),
      });
      const preferences = preferencesOf(problem.pairs, { partners: ranked, demands: ranking }, seed);
      return { preferences, room: { partners: places, demands: seats } };
    });

/** The partners’ view of who sits where: the standing of their demands in their own list, best first. */
const views = ({ preferences: { partners } }: Market, seated: readonly (readonly number[])[]) =>
  partners.map((list, p) => [...list.keys()].filter((i) => seated[list[i]!]!.includes(p)));

/** The demands’ view, likewise. */
const tables = ({ preferences: { demands } }: Market, seated: readonly (readonly number[])[]) =>
  demands.map((list, d) => [...list.keys()].filter((i) => seated[d]!.includes(list[i]!)));

const counts = (lists: readonly (readonly number[])[]) => lists.map((list) => list.length);

it('is stable, whoever proposes', () => {
  fc.assert(
    fc.property(markets(6, 4), fc.constantFrom('partners' as const, 'demands' as const), (market, proposing) => {
      const seated = deferredAcceptance(market.preferences, market.room, proposing);
      expect(blockingPairs(market.preferences, market.room, seated)).toEqual([]);
      seated.forEach((people, d) => expect(people.length).toBeLessThanOrEqual(market.room.demands[d]!));
      counts(views(market, seated)).forEach((n, p) => expect(n).toBeLessThanOrEqual(market.room.partners[p]!));
      expect(counts(tables(market, seated))).toEqual(counts(seated));
    }),
    { numRuns: 500 },
  );
});

it('is the best of all stable outcomes for each who proposes, and the worst for each who is asked', () => {
  fc.assert(
    fc.property(markets(3, 3), (market) => {
      const { preferences, room } = market;
      const [mine, theirs] = (['partners', 'demands'] as const).map((side) =>
        deferredAcceptance(preferences, room, side),
      );
      const stable = outcomes(market).filter((seated) => blockingPairs(preferences, room, seated).length === 0);
      expect(stable.length).toBeGreaterThan(0);
      for (const other of stable) {
        views(market, mine!).forEach((list, p) => notWorse(list, views(market, other)[p]!));
        views(market, other).forEach((list, p) => notWorse(list, views(market, theirs!)[p]!));
        tables(market, theirs!).forEach((list, d) => notWorse(list, tables(market, other)[d]!));
      }
    }),
    { numRuns: 200 },
  );
});

/** As many, and each at least as good as its like. */
function notWorse(one: readonly number[], other: readonly number[]): void {
  expect(one.length).toBe(other.length);
  one.forEach((standing, i) => expect(standing).toBeLessThanOrEqual(other[i]!));
}

/** Every way to fill the seats with people who want them and have room. */
function outcomes({ preferences, room }: Market): number[][][] {
  const subsets = (list: readonly number[]): number[][] =>
    list.reduce<number[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
  return preferences.demands
    .reduce<number[][][]>(
      (all, list, d) =>
        all.flatMap((seated) =>
          subsets([...list])
            .filter((people) => people.length <= room.demands[d]!)
            .map((people) => [...seated, people]),
        ),
      [[]],
    )
    .filter((seated) => room.partners.every((places, p) => seated.filter((s) => s.includes(p)).length <= places));
}

it('fills the same seats and asks the same people as often in every stable outcome', () => {
  fc.assert(
    fc.property(markets(8, 5), (market) => {
      const mine = deferredAcceptance(market.preferences, market.room, 'partners');
      const theirs = deferredAcceptance(market.preferences, market.room, 'demands');
      expect(counts(theirs)).toEqual(counts(mine));
      expect(counts(views(market, theirs))).toEqual(counts(views(market, mine)));
      const short = mine.map((people, d) => people.length < market.room.demands[d]!);
      expect(theirs.filter((_, d) => short[d])).toEqual(mine.filter((_, d) => short[d]));
    }),
    { numRuns: 500 },
  );
});

it('gives partners what they would rather have, or demands what they would rather have', () => {
  const preferences = {
    partners: [Int32Array.of(0, 1), Int32Array.of(1, 0)],
    demands: [Int32Array.of(1, 0), Int32Array.of(0, 1)],
  };
  const room = { partners: [1, 1], demands: [1, 1] };
  expect(deferredAcceptance(preferences, room)).toEqual([[0], [1]]);
  expect(deferredAcceptance(preferences, room, 'demands')).toEqual([[1], [0]]);
});

it('names the two who would rather have each other', () => {
  const preferences = {
    partners: [Int32Array.of(0, 1), Int32Array.of(0, 1)],
    demands: [Int32Array.of(0, 1), Int32Array.of(0, 1)],
  };
  const room = { partners: [1, 1], demands: [1, 1] };
  expect(blockingPairs(preferences, room, [[1], [0]])).toEqual([{ partner: 0, demand: 0 }]);
  expect(blockingPairs(preferences, room, [[], []])).toHaveLength(4);
  expect(blockingPairs(preferences, room, [[0], [1]])).toEqual([]);
});

it('breaks ties by one lottery for all demands, whose every order comes up', () => {
  const pairs = [0, 1].flatMap((d) => [0, 1, 2].map((p) => [p, d, 5] as const));
  const problem = flowProblem({ slots: [[0], [0], [0]], seats: [[0], [0]], pairs });
  const nobody: Rankings = { partners: [null, null, null], demands: [null, null] };
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 600; seed += 1) {
    const { demands } = preferencesOf(problem.pairs, nobody, seed);
    expect(demands[0]).toEqual(demands[1]);
    seen.set(String(demands[0]), (seen.get(String(demands[0])) ?? 0) + 1);
  }
  expect([...seen.values()].filter((times) => times > 60)).toHaveLength(6);
  expect(lottery(5, 7)).toEqual(lottery(5, 7));
});
