import { setTimeout as wait } from 'node:timers/promises';
import { Consent } from '../../src/features/partners/data/consent.entity.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import { newId } from '../../src/platform/database/new-id.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife, type Cast } from '../support/match-life.js';
import { signedIn } from '../support/partners-app.js';
import { race, waiting } from '../support/race.js';
import { openWholeApp, type WholeApp } from '../support/whole-app.js';

let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
let whole: WholeApp;
beforeAll(async () => {
  at = await openDatabase();
  life = matchLife(at.db);
  whole = await openWholeApp(at);
});
afterAll(async () => {
  await whole.app.close();
  await at.close();
});

const busy = () => given(at.db).partner({ maxEngagements: 9, hoursPerMonth: 60 });
const statusOf = async ({ match }: Cast) => (await life.service.match(match.id)).status;
const one = async (table: string, id: string) => {
  const [row] = await at.db.query<{ status: string }[]>(`select status from ${table} where id = $1`, [id]);
  return row?.status;
};
const partnerStatus = (id: string) => one('partners', id);
const requestStatus = (cast: Cast) => one('partner_requests', cast.match.requestId);

const lastLetterToEachTeam = (casts: readonly Cast[]) =>
  Promise.all(casts.map(async ({ team }) => (await life.lettersTo(team.id)).at(-1)));

it('withdraws what a coordinator had in hand and what waits for an answer', async () => {
  const partner = await busy();
  const first = await life.proposal({ partner });
  const casts = [first, await life.at('approved', { partner }), await life.at('offered', { partner })];
  await life.service.leave(first.partner, partner.id);
  expect(await partnerStatus(partner.id)).toBe('left');
  expect(await Promise.all(casts.map(statusOf))).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  expect(await lastLetterToEachTeam(casts)).toEqual([undefined, undefined, undefined]);
});

it('withdraws what was agreed, ends the work, and opens full requests again', async () => {
  const partner = await busy();
  const agreed = await life.at('accepted', { partner });
  const working = await life.at('active', { partner });
  expect([await requestStatus(agreed), await requestStatus(working)]).toEqual(['filled', 'filled']);
  await life.service.leave(agreed.partner, partner.id);
  expect([await statusOf(agreed), await statusOf(working)]).toEqual(['withdrawn', 'ended']);
  expect(await life.service.match(working.match.id)).toMatchObject({ reason: 'partner_chose_to_leave' });
  expect([await requestStatus(agreed), await requestStatus(working)]).toEqual(['open', 'open']);
  expect(await lastLetterToEachTeam([agreed, working])).toEqual(['match-withdrawn', 'match-ended']);
  expect((await life.lettersTo(agreed.partner.id)).slice(-2)).toEqual(['network-left', 'match-ended']);
});

it('tells a team only of somebody whom it knew, and gives no reason', async () => {
  const partner = await busy();
  const interested = await life.at('interested', { partner });
  const met = await life.at('introduced', { partner });
  await life.service.leave(met.partner, partner.id);
  expect([await statusOf(interested), await statusOf(met)]).toEqual(['withdrawn', 'withdrawn']);
  expect(await life.service.match(met.match.id)).toMatchObject({ revealed: [], reason: null });
  expect(await lastLetterToEachTeam([interested, met])).toEqual([undefined, 'match-withdrawn']);
});

it('leaves a committee’s seat free', async () => {
  const chair = await given(at.db).account({ roles: ['committee_chair'] });
  const committee = await given(at.db).committee();
  const seat = `insert into seats (id, committee_id, role, holder_id, term_start, term_end) values (gen_random_uuid(), $1, $2, $3, $4, $5)`;
  await at.db.query(seat, [committee.id, 'co_chair_professional', chair.id, '2026-01-01', '2028-01-01']);
  await at.db.query(seat, [committee.id, 'member_patient', null, null, null]);
  const cast = await life.at('active', {
    request: await given(at.db).request({ committeeId: committee.id, askedById: chair.id }),
  });
  await life.service.leave(cast.partner, cast.match.partnerId);
  expect(await at.db.query(`select from seats where holder_id = $1`, [cast.partner.id])).toEqual([]);
});

it('changes nothing for somebody else', async () => {
  const cast = await life.at('offered');
  const stranger = await given(at.db).account({ roles: ['partner'] });
  const before = await life.traces();
  await expect(life.service.leave(stranger, cast.match.partnerId)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await life.traces()).toEqual(before);
});

it('cannot propose again somebody who has left', async () => {
  const cast = await life.proposal();
  await life.service.dismiss(cast.coordinator, cast.match.id, 'balance');
  await life.service.leave(cast.partner, cast.match.partnerId);
  await expect(life.service.proposeAgain(cast.coordinator, cast.match.id)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await statusOf(cast)).toBe('dismissed');
});

it('proposes nobody who leaves while the proposals are being written', async () => {
  const asked = await given(at.db).request({ activities: ['recruitment_advice'] });
  const partner = await given(at.db).partner({ activities: ['recruitment_advice'] });
  const coordinator = await given(at.db).coordinator();
  const me = { id: partner.accountId, roles: ['partner'] as const };
  await race<unknown>(at.db, { table: 'timeline_entries' }, [
    () => life.service.leave(me, partner.id),
    () => life.service.propose(coordinator, asked.id),
  ]);
  const live = await at.db.query<unknown[]>(`select from matches where partner_id = $1 and status = 'proposed'`, [
    partner.id,
  ]);
  expect([await partnerStatus(partner.id), live]).toEqual(['left', []]);
});

it('says so when something new begins at that very moment, and works the second time', async () => {
  const cast = await life.at('offered');
  const { partnerId, requestId } = cast.match;
  const leaving = await at.db.transaction(async (tx) => {
    await tx.query('select 1 from partner_requests where id = $1 for update', [requestId]);
    const started = Promise.allSettled([life.service.leave(cast.partner, partnerId)]);
    while ((await waiting(at.db)) === 0) await wait(5);
    await life.proposal({ partner: { id: partnerId } });
    return { started };
  });
  const [outcome] = await leaving.started;
  expect(outcome).toMatchObject({ status: 'rejected', reason: { kind: 'conflict' } });
  expect([await partnerStatus(partnerId), await statusOf(cast)]).toEqual(['active', 'offered']);
  await life.service.leave(cast.partner, partnerId);
  expect(await partnerStatus(partnerId)).toBe('left');
});

it('ends with one button: no live match, no role, no session, no consent to offers', async () => {
  const cast = await life.at('introduced');
  const accountId = cast.partner.id;
  const consent = { id: newId(), accountId, purpose: 'offers', textHash: 'x', locale: 'en' };
  await at.db.manager.insert(Consent, consent);
  const visitor = await signedIn(whole.app, cast.partner);
  expect((await visitor.get('/en/profile/leave')).status).toBe(200);
  expect(await partnerStatus(cast.match.partnerId)).toBe('active');
  expect((await visitor.post('/en/profile/leave', {}, '/en/profile/leave')).location).toBe('/en/goodbye');
  expect([await partnerStatus(cast.match.partnerId), await statusOf(cast)]).toEqual(['left', 'withdrawn']);
  expect(await at.db.manager.countBy(AccountRole, { accountId })).toBe(0);
  expect((await at.db.manager.findOneByOrFail(Consent, { id: consent.id })).withdrawnAt).toBeInstanceOf(Date);
  expect((await visitor.get('/en/profile')).location).toContain('/en/sign-in');
  expect((await visitor.get('/en/goodbye')).status).toBe(200);
});
