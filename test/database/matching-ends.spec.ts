import type { EndReason } from '../../src/kernel/vocabulary/index.js';
import { FollowUpPartners } from '../../src/features/partners/actions/follow-up-partners.js';
import { TeamMatches } from '../../src/features/matching/web/team-match.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife, type Cast } from '../support/match-life.js';

let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
beforeEach(async () => {
  at = await openDatabase();
  life = matchLife(at.db);
});
afterEach(() => at.close());

const statusOf = async ({ match }: Cast) => (await life.service.match(match.id)).status;
const requestStatus = async ({ match }: Cast) => {
  const rows = await at.db.query<{ status: string }[]>('select status from partner_requests where id = $1', [
    match.requestId,
  ]);
  return rows[0]?.status;
};

async function committeeRequest() {
  const chair = await given(at.db).account({ roles: ['committee_chair'] });
  const committee = await given(at.db).committee();
  const seat = `insert into seats (id, committee_id, role, holder_id, term_start, term_end) values (gen_random_uuid(), $1, $2, $3, $4, $5)`;
  await at.db.query(seat, [committee.id, 'co_chair_professional', chair.id, '2026-01-01', '2028-01-01']);
  await at.db.query(seat, [committee.id, 'member_patient', null, null, null]);
  return given(at.db).request({ committeeId: committee.id, askedById: chair.id });
}

it('never writes again to a partner who has died, whatever was under way and however long one waits', async () => {
  const partner = await given(at.db).partner({ maxEngagements: 9, hoursPerMonth: 60 });
  const onCommittee = await life.at('active', { partner, request: await committeeRequest() });
  const work = await life.at('active', { partner });
  await at.db.query(`update matches set offered_at = offered_at - interval '100 days'`); // not asked too often
  const others = [
    work,
    await life.at('accepted', { partner }),
    await life.at('introduced', { partner }),
    await life.at('offered', { partner }),
    await life.proposal({ partner }),
  ];
  const [, agreed, met] = others as [Cast, Cast, Cast];
  const written = await life.lettersTo(onCommittee.partner.id);
  await life.service.end(onCommittee.team, onCommittee.match.id, 'deceased');
  for (let months = 0; months < 14; months += 1) {
    life.clock.move(30);
    await life.followUp.run();
    await life.make(FollowUpPartners).run();
  }
  expect(await life.lettersTo(onCommittee.partner.id)).toEqual(written);
  expect(await Promise.all([onCommittee, ...others].map(statusOf))).toEqual([
    ...['ended', 'ended', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn'],
  ]);
  expect(await at.db.query(`select status from partners where id = $1`, [partner.id])).toEqual([{ status: 'left' }]);
  expect(await at.db.query(`select from seats where holder_id = $1`, [partner.accountId])).toEqual([]);
  expect(await Promise.all([onCommittee, work, agreed].map(requestStatus))).toEqual(['open', 'open', 'open']);
  expect((await life.lettersTo(met.team.id)).at(-1)).toBe('match-withdrawn');
});

it('ends nothing a second time, and for no stranger', async () => {
  const cast = await life.at('active');
  const stranger = await given(at.db).account({ roles: ['researcher'] });
  await expect(life.service.end(stranger, cast.match.id, 'deceased')).rejects.toMatchObject({ kind: 'not-found' });
  await life.service.end(cast.team, cast.match.id, 'completed');
  await expect(life.service.end(cast.team, cast.match.id, 'deceased')).rejects.toMatchObject({ kind: 'conflict' });
  expect(await at.db.query(`select status from partners where id = $1`, [cast.match.partnerId])).toEqual([
    { status: 'active' },
  ]);
});

it.each([
  ['health', 'open'],
  ['partner_chose_to_leave', 'open'],
  ['lost_contact', 'open'],
  ['conduct', 'open'],
  ['completed', 'filled'],
  ['term_ended', 'filled'],
  ['replaced', 'filled'],
] satisfies [EndReason, string][])('after work that ends for %s the request is %s', async (reason, status) => {
  const cast = await life.at('active');
  expect(await requestStatus(cast)).toBe('filled');
  await life.service.end(cast.coordinator, cast.match.id, reason);
  expect(await requestStatus(cast)).toBe(status);
});

it('shows the team the name alone once the work has ended', async () => {
  const cast = await life.at('active');
  const page = () => life.make(TeamMatches).of(cast.team, cast.match.id, 'en');
  expect((await page()).revealed.map(({ field }) => field)).toEqual(['name', 'email']);
  await life.service.end(cast.team, cast.match.id, 'completed');
  expect((await page()).revealed).toEqual([{ field: 'name', value: 'Marie Dubois' }]);
  expect(await life.service.match(cast.match.id)).toMatchObject({ revealed: ['name'] });
});
