import type { Refusal } from '../../src/kernel/refusal.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife } from '../support/match-life.js';
import { race } from '../support/race.js';

let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
beforeAll(async () => {
  at = await openDatabase();
  life = matchLife(at.db);
});
afterAll(() => at.close());

/** Everybody must pass it, and it comes after every decision: whoever decided on old facts is found out. */
const timeline = { table: 'timeline_entries' };

const reasonsOf = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Refusal] : []));

it('lets one of two coordinators approve the last place, and tells the other who was first', async () => {
  const request = await given(at.db).request({ places: 1 });
  const [one, two] = [await life.proposal({ request }), await life.proposal({ request })];
  const results = await race(at.db, timeline, [
    () => life.service.approve(one.coordinator, one.match.id),
    () => life.service.approve(two.coordinator, two.match.id),
  ]);
  const [refused, ...more] = reasonsOf(results);
  expect(more).toEqual([]);
  expect(refused).toMatchObject({ kind: 'conflict' });
  expect(refused?.reason.en).toBe(`The one place of ${request.code} is taken. Amira Bell approved the last one.`);
  expect(refused?.reason.fr).toContain('Amira Bell a approuvé la dernière.');
});

it('takes a partner’s last engagement once, for one of two requests', async () => {
  const partner = await given(at.db).partner({ maxEngagements: 1, hoursPerMonth: 16 });
  const [one, two] = [await life.proposal({ partner }), await life.proposal({ partner })];
  const results = await race(at.db, timeline, [
    () => life.service.approve(one.coordinator, one.match.id),
    () => life.service.approve(two.coordinator, two.match.id),
  ]);
  expect(reasonsOf(results)).toMatchObject([
    { kind: 'conflict', reason: { en: expect.stringContaining('own limit of 1') } },
  ]);
});

it('lets one of two coordinators approve the same match', async () => {
  const cast = await life.proposal();
  const second = await given(at.db).coordinator();
  const results = await race(at.db, timeline, [
    () => life.service.approve(cast.coordinator, cast.match.id),
    () => life.service.approve(second, cast.match.id),
  ]);
  expect(reasonsOf(results)).toMatchObject([{ kind: 'conflict' }]);
});

it('settles a partner’s yes against a coordinator’s withdrawal, whoever is first', async () => {
  const cast = await life.at('offered');
  const results = await race(at.db, timeline, [
    () => life.service.answer(cast.partner, cast.match.id, { yes: true, revealed: ['name'] }),
    () => life.service.withdraw(cast.coordinator, cast.match.id),
  ]);
  const { status } = await life.service.match(cast.match.id);
  // Interested can still be withdrawn; withdrawn cannot become interested.
  expect(status).toBe('withdrawn');
  const letters = await life.lettersTo(cast.partner.id);
  expect(letters.filter((name) => name === 'match-withdrawn')).toHaveLength(1);
  expect(reasonsOf(results).every(({ kind }) => kind === 'conflict')).toBe(true);
});

it('accepts once when both yeses come at the same moment', async () => {
  const cast = await life.at('introduced');
  const results = await race(at.db, timeline, [
    () => life.service.partnerAnswer(cast.partner, cast.match.id),
    () => life.service.teamAnswer(cast.team, cast.match.id),
  ]);
  expect(reasonsOf(results)).toEqual([]);
  expect((await life.service.match(cast.match.id)).status).toBe('accepted');
  expect((await life.lettersTo(cast.partner.id)).filter((name) => name === 'match-accepted')).toHaveLength(1);
});

it('closes the open offer of a partner who takes a break while a coordinator releases another', async () => {
  const partner = await given(at.db).partner({ maxEngagements: 2, hoursPerMonth: 16 });
  const offered = await life.at('offered', { partner });
  const approved = await life.at('approved', { partner });
  await race(at.db, timeline, [
    () => life.service.takeABreak(offered.partner, partner.id, null),
    () => life.service.release(approved.coordinator, approved.match.id),
  ]);
  const states = await Promise.all(
    [offered, approved].map(async ({ match }) => (await life.service.match(match.id)).status),
  );
  expect(states).not.toContain('offered');
});
