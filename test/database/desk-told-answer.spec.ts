import { Match } from '../../src/features/matching/data/match.entity.js';
import { MatchingService } from '../../src/features/matching/matching.service.js';
import type { Actor } from '../../src/kernel/actor.js';
import { Deliver } from '../../src/platform/mail/deliver.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { PhoneTask } from '../../src/platform/mail/phone-task.entity.js';
import { openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';
import { Caller, form } from '../support/knock.js';

let desk: DeskApp;
let amira: Actor;
let caller: Caller;
beforeAll(async () => {
  desk = await openDesk();
  amira = await given(desk.at.db).coordinator();
  caller = await Caller.as(desk.app, amira.id);
});
afterAll(() => desk.close());

const matching = () => desk.app.get(MatchingService);
const day = new Date().toISOString().slice(0, 10).split('-');
const yes = {
  ...{ answer: 'yes', revealed: ['name', 'phone'], by: 'helper' },
  ...{ 'on-year': day[0]!, 'on-month': day[1]!, 'on-day': day[2]! },
};

/** An offer that was approved and released for somebody without an address, and whose letter was claimed. */
async function offered() {
  const partner = await given(desk.at.db).phonedPartner({ person: { familyName: 'Roy' } });
  const request = await given(desk.at.db).request();
  const { id } = await given(desk.at.db).match({ requestId: request.id, partnerId: partner.id });
  await matching().approve(amira, id);
  await matching().release(amira, id);
  await deliver(partner.accountId);
  const letter = await desk.at.db.manager.findOneByOrFail(OutgoingEmail, { recipientId: partner.accountId });
  return { id, partner, request, letter, page: `/en/coordination/matches/${id}/answer` };
}
async function deliver(recipientId: string) {
  const letters = await desk.at.db.manager.findBy(OutgoingEmail, { recipientId, state: 'pending' });
  for (const { id } of letters) await desk.app.get(Deliver).run(id);
}
const calls = (accountId: string) => desk.at.db.manager.findBy(PhoneTask, { accountId });
const match = (id: string) => desk.at.db.manager.findOneByOrFail(Match, { id });

it('phones about an offer, and a coordinator writes down the yes', async () => {
  const { id, partner, letter, page } = await offered();
  expect(letter).toMatchObject({ name: 'match-offer', state: 'suppressed', endedBecause: 'no-address', attempts: 0 });
  expect(await calls(partner.accountId)).toHaveLength(1);
  const list = (await caller.get('/en/coordination/to-phone')).body;
  for (const part of ['A team would like to meet you', 'tel:418555', 'Note their answer', page, letter.id])
    expect(list).toContain(part);
  expect((await caller.get('/fr/coordination/a-appeler')).body).toContain('Une équipe aimerait vous rencontrer');
  const shown = (await caller.get(`/en/coordination/outbox/${letter.id}`)).body;
  expect(shown).toContain('This person has no email address. Please phone them.');

  const asked = (await caller.get(page)).body;
  expect(asked).toContain('Would they like to meet the team?');
  expect(asked).not.toContain('value="email"');
  expect((await caller.post(page, form(yes))).location).toContain('done=told');
  expect(await match(id)).toMatchObject({ status: 'interested', revealed: ['name', 'phone'] });
  expect(await calls(partner.accountId)).toMatchObject([
    { doneBy: amira.id, note: expect.stringContaining('interested') },
  ]);
  const history = (await caller.get(`/en/coordination/matches/${id}`)).body;
  for (const part of ['The answer was given by phone – Somebody who speaks for them, on', 'The partner is interested'])
    expect(history).toContain(part);
  const deeds = await desk.at.db.query(
    `select verb, actor_id from timeline_entries where subject_id = $1 and verb in ('match.answer-told', 'match.interested')`,
    [id],
  );
  expect(deeds.map((deed: { actor_id: string }) => deed.actor_id)).toEqual([amira.id, amira.id]);
  expect((await caller.post(page, form(yes))).status).toBe(409);
});

it('writes down a no, and nobody has to phone to thank for it', async () => {
  const { id, partner, page } = await offered();
  const no = { ...yes, answer: 'no', reason: 'not_now' };
  const reason = /<option value="(\w+)"/.exec((await caller.get(page)).body.split('name="reason"')[1] ?? '')?.[1] ?? '';
  expect((await caller.post(page, form({ ...no, reason }))).location).toContain('done=told');
  expect(await match(id)).toMatchObject({ status: 'declined_by_partner', reason, revealed: [] });
  await deliver(partner.accountId);
  expect((await calls(partner.accountId)).map(({ doneAt }) => doneAt !== null)).toEqual([true]);
});

it('writes down what the partner said after the meeting', async () => {
  const { id, partner, page } = await offered();
  await caller.post(page, form(yes));
  const meetingAt = new Date(Date.now() + 3_600_000);
  await matching().introduce(amira, id, { meetingAt, note: 'By phone' });
  await deliver(partner.accountId);
  expect((await calls(partner.accountId)).filter(({ doneAt }) => doneAt === null)).toHaveLength(1);
  const asked = (await caller.get(page)).body;
  expect(asked).toContain('Would they like to work with the team?');
  expect(asked).not.toContain('name="revealed"');
  expect((await caller.post(page, form({ ...yes, revealed: [] }))).location).toContain('done=told');
  expect(await match(id)).toMatchObject({
    status: 'introduced',
    partnerYesAt: expect.any(Date),
    revealed: ['name', 'phone'],
  });
  expect((await calls(partner.accountId)).filter(({ doneAt }) => doneAt === null)).toEqual([]);
});

it.each([
  ['no answer', { answer: '' }, 422],
  ['no name to show', { revealed: ['phone'] }, 422],
  ['a no without a reason', { answer: 'no', reason: '' }, 422],
  ['nobody who said it', { by: '' }, 422],
  ['no such day', { 'on-day': '32' }, 422],
  ['a day to come', { 'on-year': '2099' }, 422],
  ['a day before the offer', { 'on-year': '2020' }, 422],
])('takes no answer with %s', async (_, changes, status) => {
  const { id, page } = await offered();
  expect((await caller.post(page, form({ ...yes, ...changes }))).status).toBe(status);
  expect((await match(id)).status).toBe('offered');
});

it('lets nobody else write it down: not the partner, not the team that asked, not a partner for somebody else', async () => {
  const { id, partner, request } = await offered();
  const told = { by: 'partner', on: day.join('-') } as const;
  const answer = { yes: true, revealed: ['name'] } as const;
  const roles = ['coordinator'] as const;
  for (const actor of [
    { id: partner.accountId, roles },
    { id: request.askedById, roles },
    { id: amira.id, roles: ['partner'] as const },
  ])
    await expect(matching().recordAnswer(actor, { matchId: id, answer, told })).rejects.toMatchObject({
      kind: 'not-allowed',
    });
  await expect(matching().answer(amira, id, answer)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await match(id)).status).toBe('offered');
});

describe('the page of somebody without an address', () => {
  it('takes an address, from when on letters leave', async () => {
    const { partner } = await offered();
    const page = `/en/coordination/people/${partner.id}`;
    const before = (await caller.get(page)).body;
    for (const part of ['No email address', 'Add this address', 'None']) expect(before).toContain(part);
    expect((await caller.post(`${page}/email`, form({ email: 'nonsense' }))).status).toBe(422);
    const email = `odile.${partner.id}@example.ca`;
    expect((await caller.post(`${page}/email`, form({ email }))).location).toContain('done=email-given');
    const after = (await caller.get(page)).body;
    expect(after).toContain('An email address was added');
    expect(after).not.toContain('Add this address');
    expect((await caller.post(`${page}/email`, form({ email: 'x@example.ca' }))).status).toBe(409);
  });
});
