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
const count = async (account: string, name: string) =>
  (await life.lettersTo(account)).filter((one) => one === name).length;

/** Two ticks at the same moment: the second must find nothing left to do. */
async function ticks(): Promise<number> {
  const done = await life.followUp.run();
  expect(await life.followUp.run()).toBe(0);
  return done;
}

it('sends an approved offer when the time to undo is over, nudges on day 3, closes it on day 7', async () => {
  const cast = await life.at('approved');
  expect(await ticks()).toBe(0);
  life.clock.move(11 / 1440);
  expect(await ticks()).toBe(1);
  expect(await statusOf(cast)).toBe('offered');
  life.clock.move(2.9);
  expect(await ticks()).toBe(0);
  life.clock.move(0.2);
  expect(await ticks()).toBe(1);
  expect(await life.lettersTo(cast.partner.id)).toEqual(['match-offer', 'match-offer-nudge']);
  life.clock.move(4);
  expect(await ticks()).toBe(1);
  expect(await statusOf(cast)).toBe('expired');
  expect(await count(cast.partner.id, 'match-offer-expired')).toBe(1);
});

it('reminds coordinators of a partner who said yes, again and again, and never drops them', async () => {
  const cast = await life.at('interested');
  for (let reminders = 1; reminders <= 2; reminders += 1) {
    life.clock.move(7);
    expect(await ticks()).toBe(1);
    expect(await count(cast.coordinator.id, 'match-waiting')).toBe(reminders);
  }
  expect(await statusOf(cast)).toBe('interested');
});

it('nudges only the side that is silent after a meeting, then lets it go', async () => {
  const cast = await life.at('introduced');
  await life.service.partnerAnswer(cast.partner, cast.match.id);
  life.clock.move(5.1);
  expect(await ticks()).toBe(1);
  expect([await count(cast.partner.id, 'introduction-nudge'), await count(cast.team.id, 'introduction-nudge')]).toEqual(
    [0, 1],
  );
  life.clock.move(9);
  expect(await ticks()).toBe(1);
  expect(await statusOf(cast)).toBe('expired');
  expect([
    await count(cast.partner.id, 'introduction-expired'),
    await count(cast.team.id, 'introduction-expired'),
  ]).toEqual([1, 1]);
});

it('waits for the meeting before it asks how it was', async () => {
  const cast = await life.at('interested');
  const meetingAt = new Date(life.clock.now().getTime() + 10 * 86_400_000);
  await life.service.introduce(cast.coordinator, cast.match.id, { meetingAt, note: '' });
  life.clock.move(10);
  expect(await ticks()).toBe(0);
  life.clock.move(5.1);
  expect(await ticks()).toBe(1);
});

it('reminds coordinators when accepted work does not start', async () => {
  const cast = await life.at('accepted');
  life.clock.move(21.1);
  expect(await ticks()).toBe(1);
  expect(await count(cast.coordinator.id, 'match-waiting')).toBe(1);
});

it('sends one reminder a day for all proposals of a request', async () => {
  const coordinator = await given(at.db).coordinator();
  const request = await given(at.db).request({ places: 2 });
  await given(at.db).partner();
  await given(at.db).partner();
  await life.service.propose(coordinator, request.id);
  life.clock.move(8);
  expect(await ticks()).toBe(2);
  expect(await count(coordinator.id, 'match-waiting')).toBe(1);
});

it('keeps the letter of somebody who went on a break before it left', async () => {
  const cast = await life.at('approved');
  await at.db.query(`update partners set status = 'paused' where id = $1`, [cast.match.partnerId]);
  life.clock.move(1);
  expect(await ticks()).toBe(1);
  expect(await statusOf(cast)).toBe('proposed');
  expect(await life.lettersTo(cast.partner.id)).not.toContain('match-offer');
});

it('leaves a match alone while somebody is deciding about its request', async () => {
  const cast = await life.at('approved');
  life.clock.move(1);
  await at.db.transaction(async (tx) => {
    await tx.query('select 1 from partner_requests where id = $1 for update', [cast.match.requestId]);
    expect(await life.followUp.run()).toBe(0);
  });
  expect(await life.followUp.run()).toBe(1);
});

it('does each thing once when two workers tick at the same time', async () => {
  const casts = [await life.at('approved'), await life.at('approved'), await life.at('approved')];
  life.clock.move(1);
  const done = await Promise.all([life.followUp.run(), life.followUp.run()]);
  expect(done[0] + done[1]).toBe(3);
  for (const cast of casts) expect(await life.lettersTo(cast.partner.id)).toEqual(['match-offer']);
});

it('withdraws what was only proposed or approved once its request has run out, and writes to nobody', async () => {
  const request = await given(at.db).request({ places: 3 });
  const [proposal, approved, dismissed] = [
    await life.proposal({ request }),
    await life.at('approved', { request }),
    await life.proposal({ request }),
  ];
  await life.service.dismiss(dismissed.coordinator, dismissed.match.id, 'balance');
  await at.db.query(`update partner_requests set status = 'expired', due_at = null where id = $1`, [request.id]);
  await expect(life.service.proposeAgain(dismissed.coordinator, dismissed.match.id)).rejects.toMatchObject({
    kind: 'conflict',
  });
  life.clock.move(11 / 1440);
  expect(await ticks()).toBe(2);
  expect([await statusOf(proposal), await statusOf(approved)]).toEqual(['withdrawn', 'withdrawn']);
  expect([...(await life.lettersTo(proposal.partner.id)), ...(await life.lettersTo(approved.partner.id))]).toEqual([]);
});

it('keeps one reminder of each wait in the history', async () => {
  const cast = await life.at('interested');
  const nudges = () =>
    at.db.query<unknown[]>(`select 1 from timeline_entries where verb = 'match.nudged' and subject_id = $1`, [
      cast.match.id,
    ]);
  for (let times = 0; times < 3; times += 1) {
    life.clock.move(7);
    expect(await ticks()).toBe(1);
  }
  expect(await nudges()).toHaveLength(1);
});
