import fc from 'fast-check';
import { candidate, eagerCandidates, easyNeeds, need, weights } from '../../../../../test/support/matching.js';
import type { Candidate } from '../candidate.js';
import type { Need } from '../need.js';
import type { RoundWorld } from '../round/compile-round.js';
import { repairOffers, type RepairOffer } from './repair.js';
import { rulesBrokenBy } from './rules-broken-by.js';
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

it('moves only those who wait for a decision, and fills no more than there is room for', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const situation = situationOf(world);
      const hoursLeft = new Map(world.candidates.map((one) => [one.id, one.hoursPerMonth - one.hoursCommitted]));
      const asking = world.needs.map((one) => repairOffers(situation, { requestId: one.need.id }));
      const offers = (await Promise.all(asking)).flat();
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

const newcomer = (min: number, max: number | null) => ({ kind: 'newcomer' as const, min, max });
const ruledBy = (world: RoundWorld, ...rules: ReturnType<typeof newcomer>[]): RoundWorld => ({
  ...{ ...world, needs: world.needs.map((one) => ({ ...one, rules })) },
});

it('offers no way that breaks a rule of the table, and says what the rule costs', async () => {
  const mentor = (id: string) => candidate({ id, experience: 'mentor' });
  const fresh = candidate({ id: 'new', experience: 'new', interests: [] });
  const waiting = [{ requestId: 'n1', partnerId: 'm1', alternate: false }];
  const world = worldOf([need({ id: 'n1', places: 2 })], [mentor('m1'), mentor('m2')], waiting);
  const offers = (from: RoundWorld) => repairOffers(situationOf(from), { requestId: 'n1' });
  const [free] = await offers(world);
  expect(free).toMatchObject({ comes: [{ partnerId: 'm2' }], held: null });
  expect(await offers(ruledBy(world, newcomer(1, null)))).toEqual([]);
  const mixed = { ...world, candidates: [...world.candidates, fresh] };
  const [ruled] = await offers(ruledBy(mixed, newcomer(1, null)));
  expect(ruled).toMatchObject({
    comes: [{ partnerId: 'new' }],
    held: { places: 0, rules: [{ requestId: 'n1', side: 'min' }] },
  });
  expect(ruled?.held?.points).toBe((free?.points ?? NaN) - (ruled?.points ?? NaN));
  const none = { ...world, candidates: [mentor('m1'), { ...fresh, interests: mentor('m1').interests }] };
  expect(await offers(ruledBy(none, newcomer(0, 0)))).toEqual([]);
});

it('seats nobody beside somebody whom one of them named, and does not say that this is why', async () => {
  const people = ['p1', 'p2', 'p3'].map((id) => candidate({ id, ...(id === 'p3' ? { interests: [] } : {}) }));
  const waiting = [{ requestId: 'n1', partnerId: 'p1', alternate: false }];
  const world = worldOf([need({ id: 'n1', places: 2 })], people, waiting);
  const offers = (from: RoundWorld) => repairOffers(situationOf(from), { requestId: 'n1' });
  expect(await offers(world)).toMatchObject([{ comes: [{ partnerId: 'p2' }] }]);
  const apart = { ...world, apart: [['p1', 'p2']] as const };
  expect(await offers(apart)).toMatchObject([{ comes: [{ partnerId: 'p3' }], moves: [], held: null }]);
  expect(await offers({ ...apart, candidates: people.slice(0, 2) })).toEqual([]);
});

it('keeps every rule and everybody apart, whatever the network', async () => {
  await fc.assert(
    fc.asyncProperty(
      worlds,
      fc.nat(2),
      fc.nat(1),
      fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }),
      async (world, min, max, pairs) => {
        const people = world.candidates.map((one, i) => ({
          ...one,
          experience: i % 2 === 0 ? ('new' as const) : ('mentor' as const),
        }));
        const apart = pairs.flatMap(([a, b]) =>
          people[a] && people[b] && a !== b ? [[people[a].id, people[b].id] as const] : [],
        );
        const ruled = ruledBy({ ...world, candidates: people, apart }, newcomer(min, min + max));
        const situation = situationOf(ruled);
        const asking = world.needs.map(async ({ need: { id: requestId } }) => ({
          requestId,
          offers: await repairOffers(situation, { requestId }),
        }));
        const all = (await Promise.all(asking)).flatMap(({ requestId, offers }) =>
          offers.map((offer) => ({ requestId, offer })),
        );
        for (const { requestId, offer } of all) {
          const number = (id: string) => situation.partnerOf(id) ?? -1;
          const change = {
            comes: offer.comes.map((one) => ({
              demand: situation.demandOf(one.requestId) ?? -1,
              partner: number(one.partnerId),
            })),
            goes: offer.moves.map((one) => ({
              demand: situation.demandOf(one.from) ?? -1,
              partner: number(one.partnerId),
            })),
          };
          expect(rulesBrokenBy(situation, change)).toEqual([]);
          const table = [
            ...planned(situation).filter(
              (one) =>
                one.requestId === requestId &&
                !offer.moves.some((gone) => gone.from === requestId && gone.partnerId === one.partnerId),
            ),
            ...offer.comes.filter((one) => one.requestId === requestId),
          ].map(({ partnerId }) => partnerId);
          const came = offer.comes.filter((one) => one.requestId === requestId).map(({ partnerId }) => partnerId);
          const met = apart.filter(
            ([a, b]) => [a, b].every((id) => table.includes(id)) && [a, b].some((id) => came.includes(id)),
          );
          expect(met).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
