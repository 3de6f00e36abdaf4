import { Match } from '../../src/features/matching/data/match.entity.js';
import { type RoundsService, settingsOf, usualSettings } from '../../src/features/matching/rounds.service.js';
import type { Actor } from '../../src/kernel/actor.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { race } from '../support/race.js';
import { roundLife, type RoundLife } from '../support/round-life.js';

let at: TestDatabase;
let life: RoundLife;
let coordinator: Actor;
let rounds: RoundsService;
beforeEach(async () => {
  at = await openDatabase();
  life = await roundLife(at.db);
  ({ coordinator, rounds } = life);
});
afterEach(() => at.close());

it('stays with the people who wait, unless somebody fits clearly better', async () => {
  const [request] = await life.network({ partners: 2, places: [1] });
  await life.service.proposeRound(coordinator);
  const before = await life.service.matchesOf(request!.id);
  const again = await life.ready();
  expect(again.result?.requests[0]).toMatchObject({ replaced: [], people: [{ waiting: true }] });
  await given(at.db).partner({ availability: ['weekday_morning'], hoursPerMonth: 12, conditions: ['MG30.01'] });
  await at.db.query(`update partners set interests = '{}' where hours_per_month = 6`);
  const better = await life.ready();
  expect(better.result?.requests[0]).toMatchObject({ people: [{ waiting: false }], empty: 0 });
  expect(better.result?.requests[0]?.replaced).toHaveLength(1);
  const kept = await rounds.workOut(coordinator, settingsOf('balanced', 'keep'));
  expect(kept.result?.requests[0]).toMatchObject({ people: [{ waiting: true }], replaced: [] });
  const { digest } = await rounds.changesSince(better.id);
  await rounds.confirm(coordinator, better.id, digest);
  const after = await life.service.matchesOf(request!.id);
  expect(after).toHaveLength(before.length + 1);
  expect((await at.db.manager.findBy(Match, { alternate: false })).map(({ roundId }) => roundId)).toEqual([better.id]);
  expect(await rounds.one(kept.id)).toMatchObject({ status: 'outdated' });
});

it('says what changed since, wants it to be read, and leaves out what can no longer be', async () => {
  const [request] = await life.network({ partners: 3, places: [2] });
  const round = await life.ready();
  const { digest: before } = await rounds.changesSince(round.id);
  const gone = round.result?.requests[0]?.people[0]?.partner ?? '';
  await at.db.query(`update partners set status = 'paused' where id = $1`, [gone]);
  await given(at.db).request({ places: 1 });
  await expect(rounds.confirm(coordinator, round.id, before)).rejects.toThrow('Something has changed');
  expect(await life.proposals()).toBe(0);
  const { digest, changes } = await rounds.changesSince(round.id);
  expect(changes).toMatchObject({ dropped: [{ demand: request?.id, partner: gone }], otherScores: 0 });
  expect(changes.newRequests).toHaveLength(1);
  await rounds.confirm(coordinator, round.id, digest);
  const partners = (await life.service.matchesOf(request!.id)).map(({ partner }) => partner.id);
  expect(partners).toHaveLength(2);
  expect(partners).not.toContain(gone);
});

it('proposes nobody twice who was proposed by hand since, and says that somebody was', async () => {
  const [request] = await life.network({ partners: 3, places: [1] });
  const round = await life.ready();
  const { digest: before } = await rounds.changesSince(round.id);
  await life.service.propose(coordinator, request!.id);
  await expect(rounds.confirm(coordinator, round.id, before)).rejects.toThrow('Something has changed');
  const { digest, changes } = await rounds.changesSince(round.id);
  expect(changes.newProposals).toHaveLength(2);
  expect(changes.dropped).toEqual([]);
  expect((await rounds.confirm(coordinator, round.id, digest)).flatMap(({ proposed }) => proposed)).toEqual([]);
  expect(await life.proposals()).toBe(2);
});

it('lets nobody come first beside the plan where it leaves no place', async () => {
  const [request] = await life.network({ partners: 1, places: [1] });
  const round = await life.ready();
  const byHand = await given(at.db).partner({ interests: [] });
  const match = await given(at.db).match({ requestId: request!.id, partnerId: byHand.id });
  const { digest } = await rounds.changesSince(round.id);
  await rounds.confirm(coordinator, round.id, digest);
  const firsts = await at.db.manager.findBy(Match, { alternate: false });
  expect(firsts.map(({ partnerId }) => partnerId)).toEqual([round.result?.requests[0]?.people[0]?.partner]);
  expect(await at.db.manager.findOneBy(Match, { id: match.id })).toMatchObject({ alternate: true });
});

it('leaves the place to whoever had it when the newcomer of the plan falls away', async () => {
  await life.network({ partners: 1, places: [1] });
  await life.service.proposeRound(coordinator);
  await given(at.db).partner({ availability: ['weekday_morning'], hoursPerMonth: 12, conditions: ['MG30.01'] });
  await at.db.query(`update partners set interests = '{}' where hours_per_month = 6`);
  const round = await life.ready();
  const planned = round.result?.requests[0];
  expect(planned?.replaced).toHaveLength(1);
  await at.db.query(`update partners set status = 'paused' where id = $1`, [planned?.people[0]?.partner]);
  const { digest } = await rounds.changesSince(round.id);
  await rounds.confirm(coordinator, round.id, digest);
  const waiting = await at.db.manager.find(Match);
  expect(waiting.map(({ partnerId, alternate }) => ({ partnerId, alternate }))).toEqual([
    { partnerId: planned?.replaced[0], alternate: false },
  ]);
});

it('lets one of two coordinators confirm', async () => {
  await life.network({ partners: 4, places: [2] });
  const { id } = await life.ready();
  const { digest } = await rounds.changesSince(id);
  const other = await given(at.db).coordinator();
  const both = await race(at.db, { table: 'rounds', id }, [
    () => rounds.confirm(coordinator, id, digest),
    () => rounds.confirm(other, id, digest),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await life.proposals()).toBe(4);
});

it('lets one of two rounds be confirmed at the same moment; the other is overtaken', async () => {
  await life.network({ partners: 4, places: [2] });
  const [one, two] = [await life.ready(), await life.ready()];
  const { digest } = await rounds.changesSince(one.id);
  const both = await race(at.db, { table: 'timeline_entries' }, [
    () => rounds.confirm(coordinator, one.id, digest),
    () => rounds.confirm(coordinator, two.id, digest),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await life.proposals()).toBe(4);
  const states = await Promise.all([one, two].map(({ id }) => rounds.one(id)));
  expect(states.map(({ status }) => status).sort()).toEqual(['confirmed', 'outdated']);
});

it('refuses whoever may not', async () => {
  await life.network({ partners: 1, places: [1] });
  const partner = await given(at.db).account({ roles: ['partner'] });
  const { id } = await life.ready();
  await expect(rounds.confirmWhatever(partner, id)).rejects.toThrow('Only a coordinator');
  await expect(rounds.cancel(partner, id)).rejects.toThrow('belongs to somebody else');
  await expect(rounds.confirm(coordinator, id, 'any')).rejects.toThrow('Something has changed');
  await expect(rounds.workOut(partner, usualSettings)).rejects.toThrow('Only a coordinator');
  await expect(rounds.confirmWhatever(coordinator, 'nothing')).rejects.toThrow('could not find');
});

it('neither confirms nor calls the same a plan that was touched', async () => {
  await life.network({ partners: 1, places: [1] });
  const { id } = await life.ready();
  const { digest } = await rounds.changesSince(id);
  await at.db.query(`update rounds set result = jsonb_set(result, '{requests}', '[]') where id = $1`, [id]);
  expect(await rounds.replay(id)).toMatchObject({ sameInput: true, sameResult: false });
  await expect(rounds.confirm(coordinator, id, digest)).rejects.toThrow('has changed');
});
