import fc from 'fast-check';
import { candidate, eagerCandidates, easyNeeds, need, weights } from '../../../../../test/support/matching.js';
import { jsonHash, packRound, unpackRound } from '../../data/round-bytes.js';
import type { Candidate } from '../candidate.js';
import type { Need } from '../need.js';
import { compileRound, type RoundWorld } from './compile-round.js';
import type { RoundResult } from './round-result.js';
import { roundStyles, settingsOf, waitingChoices } from './settings.js';
import { solveRound } from './solve-round.js';
import type { NamedPair } from './wishes.js';

type Ids = readonly (readonly [string, string])[];

const worldOf = (needs: readonly Need[], candidates: readonly Candidate[], more: Partial<RoundWorld> = {}) => ({
  ...{
    needs: needs.map((one) => ({ need: one, taken: 0, replyBy: null, rules: [] })),
    candidates,
    waiting: [],
    weights,
  },
  ...more,
});

const settings = fc.tuple(fc.constantFrom(...roundStyles), fc.constantFrom(...waitingChoices));
const some = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 4 });
const networks = fc
  .record({ needs: easyNeeds, people: eagerCandidates, apart: some, waiting: some, wishes: some })
  .map(({ needs, people, ...lists }) => {
    const idOf = (n: number) => people[n]?.id ?? 'nobody';
    const pair = ([d, p]: [number, number]): NamedPair => ({ requestId: needs[d]?.id ?? 'none', partnerId: idOf(p) });
    const apart: Ids = lists.apart.map(([a, b]) => [idOf(a), idOf(b)] as const);
    const once = new Map(lists.waiting.map((one) => [one.join(' '), { ...pair(one), alternate: false }]));
    const waiting = [...once.values()].filter(
      ({ requestId, partnerId }) => requestId !== 'none' && partnerId !== 'nobody',
    );
    return { world: worldOf(needs, people, { apart, waiting }), apart, named: lists.wishes.map(pair) };
  });

const together = ({ requests }: RoundResult, [a, b]: Ids[number]) =>
  a !== b && requests.some(({ people }) => [a, b].every((id) => people.some(({ partner }) => partner === id)));
const has = ({ requests }: RoundResult, { requestId, partnerId }: NamedPair) =>
  requests.some(({ demand, people }) => demand === requestId && people.some(({ partner }) => partner === partnerId));

it('never seats two people at one table of whom one named the other, and proves its plan the best of those', async () => {
  await fc.assert(
    fc.asyncProperty(networks, settings, async ({ world, apart }, [style, waiting]) => {
      const result = await solveRound(compileRound(world), settingsOf(style, waiting));
      for (const pair of apart) expect(together(result, pair)).toBe(false);
      expect(result.objective).toBeGreaterThanOrEqual(result.bound);
    }),
    { numRuns: 60 },
  );
});

it('does not let somebody stand by who could sit beside nobody there', async () => {
  const people = ['a', 'b'].map((id) => candidate({ id, maxEngagements: 1 }));
  const last = candidate({ id: 'c', interests: [] });
  const needs = [need({ id: 'n1', places: 2 })];
  const alternates = async (apart: Ids) =>
    (
      await solveRound(compileRound(worldOf(needs, [...people, last], { apart })), settingsOf('best_fit', 'free'))
    ).requests[0]?.alternates.map(({ partner }) => partner);
  expect(await alternates([])).toEqual(['c']);
  expect(await alternates([['a', 'c']])).toEqual(['c']);
  expect(
    await alternates([
      ['a', 'c'],
      ['b', 'c'],
    ]),
  ).toEqual([]);
});

it('keeps every pin that can be, pairs nobody who was ruled out, says what that came to, and replays to the last bit', async () => {
  await fc.assert(
    fc.asyncProperty(networks, settings, fc.boolean(), async ({ world, named }, [style, waiting], pinning) => {
      const ruledOut = named.map((one) => ({ ...one, reason: 'better_fit_elsewhere' as const }));
      const wished = { ...settingsOf(style, waiting), ...(pinning ? { pinned: named } : { ruledOut }) };
      const input = compileRound(world);
      const result = await solveRound(input, wished);
      const { unmet = [], without } = result.wishes ?? {};
      if (pinning) for (const pin of named) expect(has(result, pin)).toBe(!unmet.includes(pin));
      else for (const one of named) expect(has(result, one)).toBe(false);
      expect(without).toEqual((await solveRound(input, settingsOf(style, waiting))).figures);
      const again = await solveRound(unpackRound(packRound(input)), JSON.parse(JSON.stringify(wished)));
      expect(jsonHash(again)).toBe(jsonHash(result));
    }),
    { numRuns: 60 },
  );
});

it('says what a pin costs in points', async () => {
  const needs = [need({ id: 'n1', places: 1 })];
  const people = [candidate({ id: 'better' }), candidate({ id: 'worse', interests: [] })];
  const input = compileRound(worldOf(needs, people));
  const pinned = [{ requestId: 'n1', partnerId: 'worse' }];
  const [free, bound] = [
    await solveRound(input, settingsOf('best_fit', 'free')),
    await solveRound(input, { ...settingsOf('best_fit', 'free'), pinned }),
  ];
  expect(bound.requests[0]?.people).toMatchObject([{ partner: 'worse' }]);
  expect(bound.wishes).toEqual({ unmet: [], without: free.figures, proven: true });
  expect(free.figures.score).toBeGreaterThan(bound.figures.score);
  expect(free.wishes).toBeUndefined();
});
