import { RepliesQuery } from '../../src/features/desk/data/replies.query.js';
import { WorkQuery, type WorkItem } from '../../src/features/desk/data/work.query.js';
import { queues } from '../../src/features/desk/domain/queues.js';
import { SystemClock } from '../../src/platform/clock/system-clock.js';
import { newId } from '../../src/platform/database/new-id.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { PhoneTask } from '../../src/platform/mail/phone-task.entity.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';

let at: TestDatabase;
const moment = (text: string) => new Date(text);
const clock = (now: string) => Object.assign(new SystemClock(), { now: () => moment(now) });
const work = (now: string) => new WorkQuery(at.db, clock(now));
const noon = '2026-11-24T17:00:00Z';

beforeAll(async () => (at = await openDatabase()));
afterAll(() => at.close());
afterEach(() => at.db.query('truncate accounts, projects, committees cascade'));

const names = (items: readonly WorkItem[]) => items.map(({ person, code }) => person ?? code);

/** An applicant or partner by name. */
async function person(
  givenName: string,
  changes: Parameters<ReturnType<typeof given>['partner']>[0] = {},
  locale: 'en' | 'fr' = 'en',
) {
  const { id } = await given(at.db).account({ givenName, familyName: 'Roy', locale });
  return given(at.db).partner({ accountId: id, ...changes });
}

/** One thing in every state that waits for somebody. */
async function everything() {
  const make = given(at.db);
  await make.request({ status: 'submitted', promisedOn: '2026-11-23' });
  await make.request({ status: 'changes_requested', dueAt: moment('2026-12-01T00:00:00Z') });
  await person('Ada', { status: 'submitted', submittedAt: moment('2026-11-18T15:00:00Z'), promisedOn: '2026-11-24' });
  await person('Bea', { status: 'info_needed', dueAt: moment('2026-11-30T00:00:00Z') });
  const dueAt = moment('2026-11-25T12:00:00Z');
  for (const status of ['approved', 'offered', 'interested', 'introduced', 'accepted', 'proposed'] as const)
    await make.match({ status, dueAt, approvedAt: dueAt, offeredAt: dueAt, interestedAt: dueAt });
  const to = await make.account();
  await at.db.manager.insert(PhoneTask, { id: newId(), accountId: to.id, reason: 'no-address' });
  for (const state of ['failed', 'unknown', 'sent', 'pending'] as const)
    await at.db.manager.insert(OutgoingEmail, {
      ...{ id: newId(), once: state, name: 'sign-in', recipientId: to.id, payload: {}, lane: 0, onDoubt: 'resend' },
      ...{ messageId: `<${state}@example.ca>`, state },
    });
}

describe('what waits', () => {
  it('counts exactly what each queue lists', async () => {
    await everything();
    const counts = await work(noon).counts();
    for (const queue of queues) expect([queue, (await work(noon).list(queue)).length]).toEqual([queue, counts[queue]]);
    expect(counts).toEqual({
      ...{ requests: 1, applications: 1, ready: 1, release: 1, introduce: 1 },
      ...{ partner: 3, researcher: 3, overdue: 1, letters: 2, phone: 1 },
    });
  });

  it('puts what is due first on top and what has no date last', async () => {
    await person('Late', { status: 'submitted', promisedOn: '2026-11-20' });
    await person('Undated', { status: 'submitted', promisedOn: null });
    await person('Soon', { status: 'submitted', promisedOn: '2026-11-26' });
    expect(names(await work(noon).list('applications'))).toEqual(['Late Roy', 'Soon Roy', 'Undated Roy']);
  });

  it('is late only when the promised day is over where the network is at home', async () => {
    await person('Ada', { status: 'submitted', promisedOn: '2026-11-24' });
    const late = async (now: string) => [
      (await work(now).list('applications'))[0]?.late,
      (await work(now).counts()).overdue,
    ];
    expect(await late('2026-11-25T04:59:00Z')).toEqual([false, 0]);
    expect(await late('2026-11-25T05:00:00Z')).toEqual([true, 1]);
  });

  it('shows a thing that waits on both sides once among the overdue', async () => {
    await given(at.db).match({ status: 'introduced', dueAt: moment('2026-11-20T12:00:00Z') });
    const { partner, researcher, overdue } = await work(noon).counts();
    expect([partner, researcher, overdue]).toEqual([1, 1, 1]);
    expect(await work(noon).list('overdue')).toHaveLength(1);
  });

  it('keeps the first promise of a step of ours that was reminded of', async () => {
    const nudgedAt = moment('2026-11-21T12:00:00Z');
    await given(at.db).match({ status: 'interested', nudgedAt, dueAt: moment('2026-11-26T12:00:00Z') });
    expect((await work(noon).list('introduce'))[0]).toMatchObject({ due: nudgedAt, late: true });
  });

  it('leaves out a request whose places are taken, and brings it back when one is free', async () => {
    const request = await given(at.db).request({ places: 1 });
    const match = await given(at.db).match({ requestId: request.id, status: 'offered' });
    expect(await work(noon).list('ready')).toEqual([]);
    await at.db.query(`update matches set status = 'expired' where id = $1`, [match.id]);
    expect(names(await work(noon).list('ready'))).toEqual([request.code]);
  });

  it('does not call an offer late that leaves within minutes', async () => {
    await given(at.db).match({ status: 'approved', dueAt: moment('2026-11-24T16:58:00Z') });
    expect((await work(noon).counts()).overdue).toBe(0);
    expect((await work('2026-11-24T17:03:00Z').counts()).overdue).toBe(1);
  });

  it('finds by language, province and words, and pages through all without a gap or a double', async () => {
    for (let n = 0; n < 7; n += 1)
      await person(
        `P${n}`,
        { status: 'submitted', promisedOn: n < 5 ? '2026-11-26' : null, province: n % 2 ? 'QC' : 'ON' },
        n % 2 ? 'fr' : 'en',
      );
    const list = work(noon);
    expect(await list.list('applications', { language: 'fr' })).toHaveLength(3);
    expect(await list.list('applications', { province: 'ON' })).toHaveLength(4);
    expect(names(await list.list('applications', { words: 'roy p3' }))).toEqual(['P3 Roy']);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const rows = await list.list('applications', { limit: 2, after });
      if (rows.length === 0) break;
      seen.push(...rows.map(({ id }) => id));
      after = rows.at(-1)?.cursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  it('starts at the beginning for a page mark that nobody made', async () => {
    await person('Ada', { status: 'submitted' });
    for (const after of ['x', "2026-11-24 00:00:00+00~' or 1=1", '~'])
      expect(await work(noon).list('applications', { after })).toHaveLength(1);
  });

  it('shows each thing once: late, due soon, or waiting for us', async () => {
    await person('Late', { status: 'submitted', promisedOn: '2026-11-20' });
    await person('Tomorrow', { status: 'submitted', promisedOn: '2026-11-25' });
    await person('Later', { status: 'submitted', promisedOn: '2026-11-27' });
    await person('Undated', { status: 'submitted', promisedOn: null });
    const tomorrow = moment('2026-11-26T05:00:00Z');
    expect(names(await work(noon).list('overdue'))).toEqual(['Late Roy']);
    expect(names(await work(noon).dueBefore(tomorrow))).toEqual(['Tomorrow Roy']);
    expect(names(await work(noon).oursAfter(tomorrow))).toEqual(['Later Roy', 'Undated Roy']);
  });
});

describe('how fast people are answered', () => {
  const told = (subjectId: string, verb: string, when: string) =>
    at.db.manager.insert(TimelineEntry, {
      id: newId(),
      subjectType: 'partner',
      subjectId,
      verb,
      at: moment(when),
      detail: {},
    });

  it('takes the middle of the waits and counts this week from Monday', async () => {
    const [quick, slow, old] = [newId(), newId(), newId()];
    await told(quick, 'application.sent', '2026-11-22T12:00:00Z');
    await told(quick, 'application.accepted', '2026-11-23T12:00:00Z');
    await told(slow, 'request.sent', '2026-11-16T12:00:00Z');
    await told(slow, 'request.approved', '2026-11-19T12:00:00Z');
    await told(old, 'application.sent', '2026-06-01T12:00:00Z');
    await told(old, 'application.declined', '2026-06-30T12:00:00Z');
    const figures = await new RepliesQuery(at.db, clock(noon)).figures();
    expect(figures).toEqual({ medianDays: 2, answered: 2, thisWeek: 1 });
  });

  it('counts a second decision without a new message as no second answer', async () => {
    const id = newId();
    await told(id, 'application.sent', '2026-11-20T12:00:00Z');
    await told(id, 'application.wait_listed', '2026-11-21T12:00:00Z');
    await told(id, 'application.accepted', '2026-11-24T12:00:00Z');
    const figures = await new RepliesQuery(at.db, clock(noon)).figures();
    expect(figures).toMatchObject({ medianDays: 1, answered: 1 });
  });

  it('says nothing when nobody was answered', async () => {
    const figures = await new RepliesQuery(at.db, clock(noon)).figures();
    expect(figures).toEqual({ medianDays: null, answered: 0, thisWeek: 0 });
  });
});
