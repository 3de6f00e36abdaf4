import fc from 'fast-check';
import { anyCandidate, anyNeed, candidate, need } from '../../../../../test/support/matching.js';
import type { Candidate } from '../candidate.js';
import type { Need } from '../need.js';
import { startingWeights as weights } from '../weights.js';
import { compileRound, type RoundWorld, type Waiting } from './compile-round.js';
import { settingsOf, usualSettings, type RoundSettings } from './settings.js';
import { solveRound } from './solve-round.js';

const world = (needs: readonly Need[], candidates: readonly Candidate[], waiting: readonly Waiting[] = []) => ({
  ...{ needs: needs.map((one) => ({ need: one, taken: 0, replyBy: null, rules: [] })), candidates, waiting, weights },
});
const solve = (given: RoundWorld, settings: RoundSettings = usualSettings) => solveRound(compileRound(given), settings);
const seats = ({ requests }: Awaited<ReturnType<typeof solve>>) =>
  requests.flatMap(({ demand, people }) => people.map(({ partner }) => `${demand} ${partner}`)).sort();
const byId = <T extends { readonly id: string }>(all: readonly T[]) => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

it('gives up a better fit where that fills one place more', async () => {
  const [open, narrow] = [need({ id: 'a', places: 1 }), need({ id: 'b', places: 1, meetingLanguage: 'fr' })];
  const both = candidate({ id: 'both', meetingLanguages: ['en', 'fr'], maxEngagements: 1 });
  const english = candidate({ id: 'english', interests: [] });
  expect(seats(await solve(world([open, narrow], [both, english])))).toEqual(['a english', 'b both']);
});

it('asks nobody for more hours than they have, and proves that no plan is better', async () => {
  const needs = ['a', 'b'].map((id) => need({ id, places: 1, hoursPerMonth: 5 }));
  const busy = candidate({ id: 'busy', hoursPerMonth: 8, maxEngagements: 2 });
  const alone = await solve(world(needs, [busy]));
  expect(alone.figures).toMatchObject({ filled: 1, places: 2 });
  expect(alone.certificate).toBe('optimal');
  const free = await solve(world(needs, [{ ...busy, hoursPerMonth: 10 }]));
  expect(free.figures.filled).toBe(2);
});

it('asks the same person twice only where nobody else can, when fair turns come first', async () => {
  const needs = ['a', 'b'].map((id) => need({ id, places: 1 }));
  const people = [candidate({ id: 'better' }), candidate({ id: 'other', availability: ['weekend'] })];
  const fair = await solve(world(needs, people), settingsOf('fair_turns', 'prefer'));
  expect(fair.figures).toMatchObject({ people: 2, heldTwice: 0 });
  expect((await solve(world(needs, people), settingsOf('best_fit', 'prefer'))).figures).toMatchObject({ heldTwice: 1 });
});

it('leaves one person in each of two requests before it fills one of them', async () => {
  const needs = ['a', 'b'].map((id) => need({ id, places: 2 }));
  const people = ['1', '2'].map((id) => candidate({ id, maxEngagements: 1 }));
  expect((await solve(world(needs, people))).figures).toMatchObject({ filled: 2, withNobody: 0 });
});

const someWorld = fc
  .record({ needs: fc.array(anyNeed, { maxLength: 4 }), people: fc.array(anyCandidate, { maxLength: 8 }) })
  .map(({ needs, people }) => ({ needs: byId(needs), people: byId(people) }));

it('keeps every limit, and gives the same plan however it is shuffled', async () => {
  await fc.assert(
    fc.asyncProperty(someWorld, async ({ needs, people }) => {
      const result = await solve(world(needs, people));
      const shuffled = await solve(world([...needs].reverse(), [...people].reverse()));
      expect(shuffled).toEqual(result);
      expect(result.bound).toBeLessThanOrEqual(result.objective);
      for (const person of people) {
        const theirs = needs.filter(({ id }) => seats(result).includes(`${id} ${person.id}`));
        const hours = theirs.reduce((sum, { hoursPerMonth }) => sum + hoursPerMonth, 0);
        expect(theirs.length).toBeLessThanOrEqual(Math.max(0, person.maxEngagements - person.engagementsNow));
        if (theirs.length > 0) expect(hours).toBeLessThanOrEqual(person.hoursPerMonth - person.hoursCommitted);
      }
      for (const { empty } of result.requests) expect(empty).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});

it('never fills fewer places for the sake of fairness', async () => {
  await fc.assert(
    fc.asyncProperty(someWorld, async ({ needs, people }) => {
      const fair = await solve(world(needs, people), settingsOf('fair_turns', 'free'));
      expect(fair.figures.filled).toBe(fair.plain.filled);
      expect(fair.plain.score).toBeGreaterThanOrEqual(fair.figures.score);
    }),
    { numRuns: 60 },
  );
});
