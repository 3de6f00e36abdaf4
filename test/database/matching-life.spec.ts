import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife, type Cast } from '../support/match-life.js';

let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
beforeAll(async () => {
  at = await openDatabase();
  life = matchLife(at.db);
});
afterAll(() => at.close());

const statusOf = async ({ match }: Cast) => (await life.service.match(match.id)).status;

it('walks from a proposal to the work, and everybody hears what they must', async () => {
  const cast = await life.at('active');
  expect(await statusOf(cast)).toBe('active');
  expect(await life.lettersTo(cast.partner.id)).toEqual([
    'match-offer',
    'match-introduction-partner',
    'match-accepted',
    'match-started',
  ]);
  expect(await life.lettersTo(cast.coordinator.id)).toContain('match-interested');
  const team = await life.lettersTo(cast.team.id);
  expect(team.filter((name) => name.startsWith('match'))).toEqual([
    'match-introduction-team',
    'match-accepted',
    'match-started',
  ]);
});

it('writes nothing to anybody before the time to undo is over', async () => {
  const cast = await life.at('approved');
  expect(await life.lettersTo(cast.partner.id)).toEqual([]);
  await life.service.takeBack(cast.coordinator, cast.match.id);
  expect(await statusOf(cast)).toBe('proposed');
  expect(await life.lettersTo(cast.partner.id)).toEqual([]);
});

it('shows the team nothing before they are introduced, and then what was agreed', async () => {
  const cast = await life.at('offered');
  await expect(
    life.service.answer(cast.partner, cast.match.id, { yes: true, revealed: ['email'] }),
  ).rejects.toMatchObject({ kind: 'invalid' });
  await life.service.answer(cast.partner, cast.match.id, { yes: true, revealed: ['name', 'city'] });
  expect((await life.service.match(cast.match.id)).revealed).toEqual(['name', 'city']);
});

it('takes a no, keeps the reason from the team and out of the timeline', async () => {
  const cast = await life.at('introduced');
  await life.service.answer(cast.partner, cast.match.id, { yes: false, reason: 'health_or_flare' });
  expect(await life.service.match(cast.match.id)).toMatchObject({
    status: 'declined_by_partner',
    reason: 'health_or_flare',
    revealed: [],
  });
  expect(await life.lettersTo(cast.team.id)).toContain('team-partner-not-available');
  const told = await at.db.query<unknown[]>(
    `select 1 from timeline_entries where detail::text like '%health%' union all select 1 from outgoing_emails where payload::text like '%health%'`,
  );
  expect(told).toEqual([]);
});

it('takes a break with a no for lack of time, and closes what else was open', async () => {
  const partner = await given(at.db).partner({ maxEngagements: 3, hoursPerMonth: 16 });
  const first = await life.at('offered', { partner });
  const second = await life.at('offered', { partner });
  const third = await life.at('approved', { partner });
  await life.service.answer(first.partner, first.match.id, {
    yes: false,
    reason: 'not_enough_time',
    breakUntil: '2026-12-14',
  });
  expect([await statusOf(first), await statusOf(second), await statusOf(third)]).toEqual([
    'declined_by_partner',
    'withdrawn',
    'proposed',
  ]);
  const [row] = await at.db.query<{ status: string }[]>('select status from partners where id = $1', [partner.id]);
  expect(row?.status).toBe('paused');
  await life.service.comeBack(first.partner, partner.id);
  await life.service.offerAgain(second.coordinator, second.match.id);
  expect(await statusOf(second)).toBe('approved');
});

it('hides each yes until both are in', async () => {
  const cast = await life.at('introduced');
  await life.service.teamAnswer(cast.team, cast.match.id);
  expect(await statusOf(cast)).toBe('introduced');
  expect(await life.lettersTo(cast.partner.id)).not.toContain('match-accepted');
  await expect(life.service.teamAnswer(cast.team, cast.match.id)).rejects.toMatchObject({ kind: 'conflict' });
  await life.service.partnerAnswer(cast.partner, cast.match.id);
  expect(await statusOf(cast)).toBe('accepted');
});

it('fills a request with its last place, and puts the other proposals away', async () => {
  const request = await given(at.db).request({ places: 1 });
  const cast = await life.at('introduced', { request });
  const other = await life.proposal({ request });
  await life.service.partnerAnswer(cast.partner, cast.match.id);
  await life.service.teamAnswer(cast.team, cast.match.id);
  expect(await statusOf(other)).toBe('withdrawn');
  expect(await life.lettersTo(other.partner.id)).toEqual([]);
  const [row] = await at.db.query<{ status: string }[]>('select status from partner_requests where id = $1', [
    request.id,
  ]);
  expect(row?.status).toBe('filled');
});

it('opens a filled request again when somebody steps back before the start', async () => {
  const cast = await life.at('accepted');
  await life.service.withdraw(cast.partner, cast.match.id);
  expect(await statusOf(cast)).toBe('withdrawn');
  expect(await life.lettersTo(cast.team.id)).toContain('match-withdrawn');
  const [row] = await at.db.query<{ status: string }[]>('select status from partner_requests where id = $1', [
    cast.match.requestId,
  ]);
  expect(row?.status).toBe('open');
});

it('tells the partner kindly when the team says no', async () => {
  const cast = await life.at('introduced');
  await life.service.teamDecline(cast.team, cast.match.id, 'schedule_mismatch');
  expect(await life.lettersTo(cast.partner.id)).toContain('match-team-declined');
});

it('ends the work with thanks on both sides', async () => {
  const cast = await life.at('active');
  await life.service.end(cast.team, cast.match.id, 'completed');
  expect(await statusOf(cast)).toBe('ended');
  expect(await life.service.match(cast.match.id)).toMatchObject({ revealed: ['name'] });
  expect(await life.lettersTo(cast.partner.id)).toContain('match-ended');
  expect(await life.lettersTo(cast.team.id)).toContain('match-ended');
});

it('takes a seat when the request is a committee’s, and leaves it at the end', async () => {
  const chair = await given(at.db).account({ roles: ['committee_chair'] });
  const committee = await given(at.db).committee();
  const seat = `insert into seats (id, committee_id, role, holder_id, term_start, term_end) values (gen_random_uuid(), $1, $2, $3, $4, $5)`;
  await at.db.query(seat, [committee.id, 'co_chair_professional', chair.id, '2026-01-01', '2028-01-01']);
  await at.db.query(seat, [committee.id, 'member_patient', null, null, null]);
  const request = await given(at.db).request({ committeeId: committee.id, askedById: chair.id });
  const cast = await life.at('active', { request });
  const seats = () =>
    at.db.query<unknown[]>('select 1 from seats where committee_id = $1 and holder_id = $2', [
      committee.id,
      cast.partner.id,
    ]);
  expect(await seats()).toHaveLength(1);
  await life.service.end(cast.coordinator, cast.match.id, 'term_ended');
  expect(await seats()).toHaveLength(0);
});

it('withdraws a request with everything under way, and thanks those who had heard of it', async () => {
  const request = await given(at.db).request({ places: 4 });
  const [working, meeting, asked, listed] = [
    await life.at('active', { request }),
    await life.at('introduced', { request }),
    await life.at('offered', { request }),
    await life.proposal({ request }),
  ];
  await life.service.withdrawRequest(working.team, request.id);
  expect(await Promise.all([working, meeting, asked, listed].map(statusOf))).toEqual([
    'ended',
    'withdrawn',
    'withdrawn',
    'withdrawn',
  ]);
  expect(await life.lettersTo(working.partner.id)).toContain('match-ended');
  expect(await life.lettersTo(asked.partner.id)).toEqual(['match-offer', 'request-withdrawn']);
  expect(await life.lettersTo(listed.partner.id)).toEqual([]);
});

it('brings back a proposal that was turned down by a coordinator', async () => {
  const cast = await life.proposal();
  await life.service.dismiss(cast.coordinator, cast.match.id, 'balance');
  expect(await life.service.match(cast.match.id)).toMatchObject({ status: 'dismissed', reason: 'balance' });
  await life.service.proposeAgain(cast.coordinator, cast.match.id);
  expect(await life.service.match(cast.match.id)).toMatchObject({ status: 'proposed', reason: null });
});
