import { Match } from '../../src/features/matching/data/match.entity.js';
import type { RepairOffer } from '../../src/features/matching/matching.service.js';
import type { Actor } from '../../src/kernel/actor.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife } from '../support/match-life.js';
import { race } from '../support/race.js';

let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
let coordinator: Actor;
beforeEach(async () => {
  at = await openDatabase();
  life = matchLife(at.db);
  coordinator = await given(at.db).coordinator();
});
afterEach(() => at.close());

const stateOf = (requestId: string, partnerId: string) => at.db.manager.findOneBy(Match, { requestId, partnerId });
const offersFor = (requestId: string) => life.service.repairOffers({ requestId });
const markOf = (offers: readonly RepairOffer[], kind: RepairOffer['kinds'][number]) =>
  offers.find(({ kinds }) => kinds.includes(kind))?.mark ?? '';

const sum = (all: readonly ({ readonly score: number } | null | undefined)[]) =>
  all.reduce((total, one) => total + (one?.score ?? NaN), 0);

/** A wide request that has the only person for a narrow one; somebody else could take the wide one. */
async function tangle() {
  const narrow = await given(at.db).request({ meetingLanguage: 'fr' });
  const wide = await given(at.db).request({ meetingLanguage: 'en' });
  const both = await given(at.db).partner({ meetingLanguages: ['en', 'fr'] });
  const english = await given(at.db).partner({ meetingLanguages: ['en'], interests: [] });
  const match = await given(at.db).match({ requestId: wide.id, partnerId: both.id, dueAt: new Date('2030-01-01') });
  return { narrow, wide, both, english, match };
}

it('offers nothing when nobody may move, and a move that fills two places at best', async () => {
  const { narrow, wide, both, english } = await tangle();
  const offers = await offersFor(narrow.id);
  expect(offers.map(({ kinds }) => kinds)).toEqual([['few', 'best']]);
  expect(offers[0]).toMatchObject({
    places: 1,
    moves: [{ partnerId: both.id, from: wide.id, to: narrow.id }],
    comes: expect.arrayContaining([
      expect.objectContaining({ requestId: narrow.id, partnerId: both.id, standsBy: false }),
      expect.objectContaining({ requestId: wide.id, partnerId: english.id, standsBy: false }),
    ]),
  });
});

it('proposes what was read: who comes is proposed, who moves stands by, and the points are those of the matches', async () => {
  const { narrow, wide, both, english, match } = await tangle();
  const [offer] = await offersFor(narrow.id);
  await life.service.takeRepair(coordinator, { focus: { requestId: narrow.id }, mark: offer?.mark ?? '' });
  const [came, filled, moved] = await Promise.all([
    stateOf(narrow.id, both.id),
    stateOf(wide.id, english.id),
    stateOf(wide.id, both.id),
  ]);
  expect([came, filled]).toEqual([
    expect.objectContaining({ status: 'proposed', alternate: false, proposedById: coordinator.id }),
    expect.objectContaining({ status: 'proposed', alternate: false }),
  ]);
  expect(moved).toMatchObject({ id: match.id, status: 'proposed', alternate: true });
  const [before] = await life.service.explain(wide.id, [both.id]);
  expect(offer?.points).toBe(sum([came, filled]) - sum([before]));
  expect(await offersFor(narrow.id)).toEqual([]);
});

it('never moves anybody whom a coordinator has approved', async () => {
  const { narrow, match } = await tangle();
  const [stale] = await offersFor(narrow.id);
  await life.service.approve(coordinator, match.id);
  expect(await offersFor(narrow.id)).toEqual([]);
  const taking = life.service.takeRepair(coordinator, { focus: { requestId: narrow.id }, mark: stale?.mark ?? '' });
  await expect(taking).rejects.toMatchObject({ kind: 'conflict' });
  expect(await at.db.manager.count(Match)).toBe(1);
});

it('brings forward whoever stands by when a partner says no', async () => {
  const cast = await life.at('offered');
  const request = { requestId: cast.match.requestId };
  const next = await given(at.db).partner();
  await given(at.db).match({ ...request, partnerId: next.id, alternate: true, dueAt: new Date('2030-01-01') });
  expect(await offersFor(request.requestId)).toEqual([]);
  await life.service.answer(cast.partner, cast.match.id, { yes: false, reason: 'not_enough_time' });
  const offers = await offersFor(request.requestId);
  expect(offers).toMatchObject([{ kinds: ['nobody', 'few', 'best'], comes: [{ partnerId: next.id, standsBy: true }] }]);
  await life.service.takeRepair(coordinator, { focus: request, mark: markOf(offers, 'nobody') });
  expect(await stateOf(request.requestId, next.id)).toMatchObject({ status: 'proposed', alternate: false });
});

it('finds a place for somebody new, and lists both sides of it', async () => {
  const request = await given(at.db).request();
  const person = await given(at.db).partner();
  expect(await life.service.repairs()).toMatchObject({
    requests: [{ request: { id: request.id }, empty: 1 }],
    people: [person.id],
  });
  const offers = await life.service.repairOffers({ partnerId: person.id });
  expect(offers).toMatchObject([{ comes: [{ requestId: request.id, partnerId: person.id }], moves: [] }]);
  await life.service.takeRepair(coordinator, { focus: { partnerId: person.id }, mark: markOf(offers, 'best') });
  expect(await life.service.repairs()).toEqual({ requests: [], people: [] });
});

it('lets one of two coordinators take a repair', async () => {
  const { narrow } = await tangle();
  const other = await given(at.db).coordinator();
  const mark = markOf(await offersFor(narrow.id), 'best');
  const take = (actor: Actor) => () => life.service.takeRepair(actor, { focus: { requestId: narrow.id }, mark });
  const both = await race(at.db, { table: 'partner_requests', id: narrow.id }, [take(coordinator), take(other)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
  expect(await at.db.manager.count(Match)).toBe(3);
});

it('writes nothing for an offer that nobody made, or for anybody but a coordinator', async () => {
  const { narrow } = await tangle();
  const mark = markOf(await offersFor(narrow.id), 'best');
  const focus = { requestId: narrow.id };
  await expect(life.service.takeRepair(coordinator, { focus, mark: '' })).rejects.toMatchObject({ kind: 'conflict' });
  const stranger = await given(at.db).account({ roles: ['partner'] });
  await expect(life.service.takeRepair(stranger, { focus, mark })).rejects.toMatchObject({ kind: 'not-allowed' });
  expect(await at.db.manager.count(Match)).toBe(1);
});

it('says who would be next, who wants somebody more, and what would fill a place', async () => {
  const { narrow, wide, both, english } = await tangle();
  const place = await life.service.whyPlace(narrow.id, both.id);
  expect(place.chosen).toMatchObject({ next: null, loss: { places: 1 } });
  const { absence } = await life.service.whyPlace(wide.id, both.id);
  expect(absence).toMatchObject({
    kind: 'margin',
    margin: { instead: english.id, wantedBy: narrow.id, loss: { places: 1 } },
  });
  expect(await life.service.whyPlace(narrow.id, english.id)).toMatchObject({ absence: { kind: 'apart' } });
  expect(await life.service.whyPlace(narrow.id, both.id)).toMatchObject({ absence: { kind: 'chosen' }, nearest: {} });
  expect(await life.service.whyVacant(narrow.id)).toBeNull();
});

it('counts what sets a rule aside or one engagement more would bring', async () => {
  const french = await given(at.db).request({ meetingLanguage: 'fr', places: 1 });
  const english = await given(at.db).partner({ meetingLanguages: ['en'] });
  const [fit] = await life.service.explain(french.id, [english.id]);
  expect(await life.service.whyVacant(french.id)).toMatchObject({
    empty: 1,
    swap: null,
    oneMore: [],
    waivers: [{ rule: 'language', people: 1, best: { partnerId: english.id, points: fit?.score } }],
  });
});
