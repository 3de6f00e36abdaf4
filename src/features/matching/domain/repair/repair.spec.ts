import fc from 'fast-check';
import { candidate, eagerCandidates, easyNeeds, need, weights } from '../../../../../test/support/matching.js';
import type { Candidate } from '../candidate.js';
import type { Need } from '../need.js';
import type { RoundWorld } from '../round/compile-round.js';
import { repairOffers, type RepairOffer } from './repair.js';
import { situationOf, type Situation } from './situation.js';
import { whyVacant } from './why-vacant.js';
import { nearest, whyAbsent, whyChosen } from './why.js';

const worldOf = (needs: readonly Need[], candidates: readonly Candidate[], waiting: RoundWorld['waiting'] = []) => ({
  ...{ needs: needs.map((one) => ({ need: one, taken: 0, replyBy: null, rules: [] })), candidates, waiting, weights },
});

const worlds = fc
  .tuple(easyNeeds, eagerCandidates, fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { maxLength: 5 }))
  .map(([needs, candidates, pairs]) => {
    const waiting = pairs.flatMap(([d, p]) => {
      const [requestId, partnerId] = [needs[d]?.id, candidates[p]?.id];
      return requestId && partnerId ? [{ requestId, partnerId, alternate: false }] : [];
    });
    const once = new Map(waiting.map((one) => [`${one.requestId} ${one.partnerId}`, one]));
    return worldOf(needs, candidates, [...once.values()]);
  });

const everyPair = ({ needs, candidates }: RoundWorld) =>
  needs.flatMap((one) => candidates.map(({ id }) => ({ requestId: one.need.id, partnerId: id })));

it('tells whole points that add up, and answers every question one way', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const situation = situationOf(world);
      for (const { requestId, partnerId } of everyPair(world)) {
        const [chosen, absence] = [
          whyChosen(situation, requestId, partnerId),
          whyAbsent(situation, requestId, partnerId),
        ];
        expect(chosen !== null).toBe(absence.kind === 'chosen');
        if (absence.kind !== 'margin') continue;
        const { loss, more, elsewhere } = absence.margin;
        expect(Object.values(loss).every((n) => Number.isInteger(n))).toBe(true);
        if (loss.places === 0) expect(loss.points + loss.fairness + loss.urgency).toBe(loss.total);
        if (more !== null) expect(more + (elsewhere ?? NaN)).toBe(loss.points);
        expect(nearest(situation, partnerId)?.loss.total).toBeLessThanOrEqual(loss.total);
      }
    }),
    { numRuns: 100 },
  );
});

it('moves only those who wait for a decision, and fills no more than there is room for', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const situation = situationOf(world);
      const hoursLeft = new Map(world.candidates.map((one) => [one.id, one.hoursPerMonth - one.hoursCommitted]));
      const offers = world.needs.flatMap((one) => repairOffers(situation, { requestId: one.need.id }));
      for (const { partnerId, from } of offers.flatMap(({ moves }) => moves))
        expect(world.waiting).toContainEqual({ requestId: from, partnerId, alternate: false });
      const asked = offers.flatMap((offer) => offer.comes.map(({ partnerId: person }) => ({ offer, person })));
      for (const one of asked)
        expect(hoursOf(world, planned(situation), one)).toBeLessThanOrEqual(hoursLeft.get(one.person) ?? 0);
    }),
    { numRuns: 100 },
  );
});

interface Pair {
  readonly requestId: string;
  readonly partnerId: string;
}

/** Whoever waits, as far as rules and room still allow it. */
const planned = ({ input, plan }: Situation): Pair[] =>
  input.demands.flatMap((requestId, d) =>
    [...plan.partner.subarray(plan.seatStart[d], plan.seatStart[d + 1])]
      .filter((p) => p >= 0)
      .map((p) => ({ requestId, partnerId: input.partners[p] ?? '' })),
  );

/** Hours a month of somebody in a plan after an offer. */
function hoursOf(
  { needs }: RoundWorld,
  before: readonly Pair[],
  { offer, person }: { readonly offer: RepairOffer; readonly person: string },
): number {
  const left = offer.moves.filter(({ partnerId }) => partnerId === person).map(({ from }) => from);
  const stay = before.filter(({ partnerId, requestId }) => partnerId === person && !left.includes(requestId));
  const ids = [...stay, ...offer.comes.filter(({ partnerId }) => partnerId === person)].map((one) => one.requestId);
  return needs.filter((one) => ids.includes(one.need.id)).reduce((sum, one) => sum + one.need.hoursPerMonth, 0);
}

it('says what one engagement more would bring', () => {
  const needs = [need({ id: 'n1', places: 1 }), need({ id: 'n2', places: 1 })];
  const world = worldOf(needs, [candidate({ id: 'p1', maxEngagements: 1 })]);
  const situation = situationOf(world);
  const vacancies = needs.flatMap(({ id }) => whyVacant(situation, world, id) ?? []);
  expect(vacancies).toMatchObject([{ empty: 1, oneMore: [{ partnerId: 'p1', loss: { places: -1 } }] }]);
});

it('warns when a way to fill a place breaks a rule of the table', () => {
  const rules = [{ kind: 'newcomer' as const, min: 1, max: null }];
  const people = [candidate({ id: 'm1', experience: 'mentor' }), candidate({ id: 'm2', experience: 'mentor' })];
  const waiting = [{ requestId: 'n1', partnerId: 'm1', alternate: false }];
  const world = { ...worldOf([need({ id: 'n1', places: 2 })], people, waiting) };
  const ruled = { ...world, needs: world.needs.map((one) => ({ ...one, rules })) };
  const offers = (from: RoundWorld) => repairOffers(situationOf(from), { requestId: 'n1' });
  expect(offers(world)).toMatchObject([{ comes: [{ partnerId: 'm2' }], breaks: [] }]);
  expect(offers(ruled)).toMatchObject([{ breaks: [{ requestId: 'n1', rule: rules[0], side: 'min' }] }]);
  const fresh = {
    ...ruled,
    candidates: people.map((one) => (one.id === 'm2' ? { ...one, experience: 'new' as const } : one)),
  };
  expect(offers(fresh)).toMatchObject([{ comes: [{ partnerId: 'm2' }], breaks: [] }]);
  const none = {
    ...ruled,
    needs: ruled.needs.map((one) => ({ ...one, rules: [{ kind: 'newcomer' as const, min: 0, max: 0 }] })),
  };
  expect(offers({ ...fresh, needs: none.needs })).toMatchObject([{ breaks: [{ side: 'max' }] }]);
});
