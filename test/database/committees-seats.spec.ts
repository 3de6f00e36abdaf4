import { ChangeSeatRole } from '../../src/features/committees/actions/change-seat-role.js';
import { DefineSeat } from '../../src/features/committees/actions/define-seat.js';
import { EndTerm } from '../../src/features/committees/actions/end-term.js';
import { SeatPerson } from '../../src/features/committees/actions/seat-person.js';
import { CommitteesService } from '../../src/features/committees/committees.service.js';
import { Seat } from '../../src/features/committees/data/seat.entity.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import type { Actor } from '../../src/kernel/actor.js';
import type { SeatRole } from '../../src/kernel/vocabulary/index.js';
import { newId } from '../../src/platform/database/new-id.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { race } from '../support/race.js';
import { rowsOf } from '../support/rows-of.js';
import { workshop } from '../support/workshop.js';

let at: TestDatabase;
let shop: ReturnType<typeof workshop>;
let coordinator: Actor;

beforeAll(async () => {
  at = await openDatabase();
  shop = workshop(at.db);
  coordinator = await given(at.db).coordinator();
});
afterAll(() => at.close());

let n = 0;
const person = () => ({
  email: `seat${(n += 1)}@example.ca`,
  givenName: 'Noor',
  familyName: 'Haddad',
  locale: 'en' as const,
});
const define = (actor: Actor, committeeId: string, role: SeatRole) =>
  shop.make(DefineSeat).run(actor, { committeeId, role });
const seat = (actor: Actor, committeeId: string, seatId: string, whom = person()) =>
  shop.make(SeatPerson).run(actor, { committeeId, seatId, person: whom, startsOn: '2026-11-01' });
const end = (actor: Actor, committeeId: string, seatId: string) =>
  shop.make(EndTerm).run(actor, { committeeId, seatId });
const row = (id: string) => at.db.manager.findOneByOrFail(Seat, { id });

/** A committee of three with a co-chair who holds the seat. */
async function chaired(changes = {}) {
  const committee = await given(at.db).committee({ seats: 3, termYears: 2, ...changes });
  const chairSeat = await define(coordinator, committee.id, 'co_chair_patient');
  await seat(coordinator, committee.id, chairSeat);
  const chair: Actor = { id: (await row(chairSeat)).holderId, roles: ['committee_chair'] };
  return { committee, chair, chairSeat };
}

it('gives a vacant seat for one term, tells the person, and makes a co-chair a chair', async () => {
  const { committee, chair, chairSeat } = await chaired();
  expect(await row(chairSeat)).toMatchObject({ termStart: '2026-11-01', termEnd: '2028-10-31' });
  expect(await at.db.manager.existsBy(AccountRole, { accountId: chair.id ?? '', role: 'committee_chair' })).toBe(true);
  const [letter] = await at.db.manager.findBy(OutgoingEmail, { recipientId: chair.id ?? '' });
  expect(letter).toMatchObject({
    name: 'committee-seat',
    payload: { committeeId: committee.id, termEnd: '2028-10-31' },
  });
  expect(await shop.make(CommitteesService).chairs(committee.id)).toEqual([chair.id]);
  expect((await shop.make(CommitteesService).chairedBy(chair.id ?? '')).map(({ id }) => id)).toEqual([committee.id]);
});

it('ends a term: the seat is vacant, the person is thanked, the last chair loses the role', async () => {
  const { committee, chair, chairSeat } = await chaired();
  await end(coordinator, committee.id, chairSeat);
  expect(await row(chairSeat)).toMatchObject({ holderId: null, termStart: null, termEnd: null });
  expect(await at.db.manager.existsBy(AccountRole, { accountId: chair.id ?? '', role: 'committee_chair' })).toBe(false);
  expect(
    await at.db.manager.existsBy(OutgoingEmail, { recipientId: chair.id ?? '', name: 'committee-seat-ended' }),
  ).toBe(true);
});

it('lets a chair work on their own committee only', async () => {
  const { committee, chair } = await chaired();
  const other = await given(at.db).committee();
  const id = await define(chair, committee.id, 'member_patient');
  await shop.make(ChangeSeatRole).run(chair, { committeeId: committee.id, seatId: id, role: 'member_caregiver' });
  expect((await row(id)).role).toBe('member_caregiver');
  const before = await rowsOf(at.db);
  await expect(define(chair, other.id, 'member_patient')).rejects.toMatchObject({ kind: 'not-allowed' });
  await expect(seat(chair, other.id, id)).rejects.toMatchObject({ kind: 'not-allowed' });
  await expect(seat(coordinator, other.id, id)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(end(coordinator, committee.id, newId())).rejects.toMatchObject({ kind: 'not-found' });
  await expect(end(coordinator, 'nonsense', id)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await rowsOf(at.db)).toEqual(before);
});

it('refuses without a trace: a seat too many, a taken seat, a person twice, a vacant seat’s end, a taken seat’s role', async () => {
  const { committee, chairSeat } = await chaired({ seats: 2 });
  const whom = person();
  const second = await define(coordinator, committee.id, 'member_patient');
  await define(coordinator, committee.id, 'observer');
  const { email } = await given(at.db).account({ email: whom.email });
  await seat(coordinator, committee.id, second, { ...whom, email });
  const third = await define(coordinator, committee.id, 'alternate');
  const before = await rowsOf(at.db);
  const conflict = expect.objectContaining({ kind: 'conflict' });
  await expect(define(coordinator, committee.id, 'member_researcher')).rejects.toEqual(conflict);
  await expect(seat(coordinator, committee.id, second)).rejects.toEqual(conflict);
  await expect(seat(coordinator, committee.id, third, whom)).rejects.toEqual(conflict);
  await expect(end(coordinator, committee.id, third)).rejects.toEqual(conflict);
  const change = shop.make(ChangeSeatRole);
  const to = (seatId: string, role: SeatRole) => change.run(coordinator, { committeeId: committee.id, seatId, role });
  await expect(to(chairSeat, 'member_patient')).rejects.toEqual(conflict);
  await expect(to(third, 'member_patient')).rejects.toEqual(conflict);
  expect(await rowsOf(at.db)).toEqual(before);
});

it('lets one of two who give the same seat win', async () => {
  const { committee } = await chaired();
  const id = await define(coordinator, committee.id, 'member_patient');
  const both = await race(at.db, { table: 'timeline_entries' }, [
    () => seat(coordinator, committee.id, id),
    () => seat(coordinator, committee.id, id),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
});

it('lets one of two who add the last seat win', async () => {
  const { committee } = await chaired({ seats: 2 });
  const both = await race(at.db, { table: 'timeline_entries' }, [
    () => define(coordinator, committee.id, 'member_patient'),
    () => define(coordinator, committee.id, 'member_clinician'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await at.db.manager.countBy(Seat, { committeeId: committee.id })).toBe(2);
});

it('seats a partner whose match begins in the first vacant patient seat, and says so when there is none', async () => {
  const committees = shop.make(CommitteesService);
  const { committee } = await chaired();
  const free = await define(coordinator, committee.id, 'member_patient');
  const [first, second] = [await given(at.db).account(), await given(at.db).account()];
  const place = (accountId: string) =>
    at.db.transaction((tx) =>
      committees.seatPartner(tx, coordinator, { committeeId: committee.id, accountId, startsOn: '2026-11-01' }),
    );
  expect(await place(first.id)).toBe(free);
  await expect(place(second.id)).rejects.toMatchObject({ kind: 'conflict' });
  const rule = (await committees.composition(committee.id)).find((one) => one.rule === 'patient_members');
  expect(rule).toMatchObject({ needed: 2, have: 1, met: false });
  await at.db.transaction((tx) =>
    committees.vacate(tx, coordinator, { committeeId: committee.id, accountId: first.id }),
  );
  expect((await row(free)).holderId).toBeNull();
});
