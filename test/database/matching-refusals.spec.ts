import type { Actor } from '../../src/kernel/actor.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife, type Cast } from '../support/match-life.js';

let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
let cast: Record<'proposal' | 'approved' | 'offered' | 'interested' | 'introduced' | 'accepted' | 'active', Cast>;
let stranger: Actor;
beforeAll(async () => {
  at = await openDatabase();
  life = matchLife(at.db);
  cast = {
    proposal: await life.proposal(),
    approved: await life.at('approved'),
    offered: await life.at('offered'),
    interested: await life.at('interested'),
    introduced: await life.at('introduced'),
    accepted: await life.at('accepted'),
    active: await life.at('active'),
  };
  stranger = await given(at.db).account({ roles: ['partner', 'researcher'] });
});
afterAll(() => at.close());

const tomorrow = () => new Date(life.clock.now().getTime() + 86_400_000);
const s = () => life.service;

/** What may not be done, by whom, and how it is answered. Each leaves every row as it was. */
const refusals: [string, string, () => Promise<unknown>][] = [
  [
    'approve as the partner',
    'not-allowed',
    () => s().approve({ ...cast.proposal.partner, roles: ['partner', 'coordinator'] }, cast.proposal.match.id),
  ],
  ['approve as a stranger', 'not-allowed', () => s().approve(stranger, cast.proposal.match.id)],
  ['approve twice', 'conflict', () => s().approve(cast.approved.coordinator, cast.approved.match.id)],
  ['approve nothing', 'not-found', () => s().approve(cast.proposal.coordinator, 'not-an-id')],
  ['take back what was offered', 'conflict', () => s().takeBack(cast.offered.coordinator, cast.offered.match.id)],
  ['dismiss what was offered', 'conflict', () => s().dismiss(cast.offered.coordinator, cast.offered.match.id, 'other')],
  [
    'propose again what was never dismissed',
    'conflict',
    () => s().proposeAgain(cast.offered.coordinator, cast.offered.match.id),
  ],
  ['release a proposal', 'conflict', () => s().release(cast.proposal.coordinator, cast.proposal.match.id)],
  ['release as a partner', 'not-allowed', () => s().release(stranger, cast.approved.match.id)],
  [
    'say yes for somebody else',
    'not-found',
    () => s().answer(stranger, cast.offered.match.id, { yes: true, revealed: ['name'] }),
  ],
  [
    'say yes without a name',
    'invalid',
    () => s().answer(cast.offered.partner, cast.offered.match.id, { yes: true, revealed: ['city'] }),
  ],
  [
    'say yes before the offer',
    'conflict',
    () => s().answer(cast.approved.partner, cast.approved.match.id, { yes: true, revealed: ['name'] }),
  ],
  [
    'say no for somebody else',
    'not-found',
    () => s().answer(stranger, cast.offered.match.id, { yes: false, reason: 'other' }),
  ],
  [
    'introduce in the past',
    'invalid',
    () => s().introduce(cast.interested.coordinator, cast.interested.match.id, { meetingAt: new Date(0), note: '' }),
  ],
  [
    'introduce before a yes',
    'conflict',
    () => s().introduce(cast.offered.coordinator, cast.offered.match.id, { meetingAt: tomorrow(), note: '' }),
  ],
  [
    'introduce as the team',
    'not-allowed',
    () => s().introduce(cast.interested.team, cast.interested.match.id, { meetingAt: tomorrow(), note: '' }),
  ],
  [
    'answer as the partner before they met',
    'conflict',
    () => s().partnerAnswer(cast.interested.partner, cast.interested.match.id),
  ],
  ['answer for another team', 'not-found', () => s().teamAnswer(stranger, cast.introduced.match.id)],
  [
    'answer for the team as the partner',
    'not-found',
    () => s().teamAnswer(cast.introduced.partner, cast.introduced.match.id),
  ],
  ['decline for another team', 'not-found', () => s().teamDecline(stranger, cast.introduced.match.id, 'other')],
  ['withdraw a stranger’s match', 'not-found', () => s().withdraw(stranger, cast.introduced.match.id)],
  ['withdraw from running work', 'conflict', () => s().withdraw(cast.active.partner, cast.active.match.id)],
  ['start before both said yes', 'conflict', () => s().start(cast.introduced.team, cast.introduced.match.id)],
  ['start as the partner', 'not-found', () => s().start(cast.accepted.partner, cast.accepted.match.id)],
  ['end before the start', 'conflict', () => s().end(cast.accepted.team, cast.accepted.match.id, 'completed')],
  ['end a stranger’s work', 'not-found', () => s().end(stranger, cast.active.match.id, 'completed')],
  ['offer again what is open', 'conflict', () => s().offerAgain(cast.offered.coordinator, cast.offered.match.id)],
  ['withdraw a stranger’s request', 'not-found', () => s().withdrawRequest(stranger, cast.offered.match.requestId)],
  ['a break for somebody else', 'not-found', () => s().takeABreak(stranger, cast.offered.match.partnerId, null)],
  ['propose as a researcher', 'not-allowed', () => s().propose(stranger, cast.proposal.match.requestId)],
  [
    'propose for a filled request',
    'conflict',
    () => s().propose(cast.accepted.coordinator, cast.accepted.match.requestId),
  ],
];

it.each(refusals)('leaves no trace: %s', async (_, kind, attempt) => {
  const before = await life.traces();
  await expect(attempt()).rejects.toMatchObject({ name: 'Refusal', kind });
  expect(await life.traces()).toEqual(before);
});

it('approves nobody who cannot be asked any more', async () => {
  const paused = await life.proposal();
  await life.service.takeABreak(paused.partner, paused.match.partnerId, null);
  await expect(life.service.approve(paused.coordinator, paused.match.id)).rejects.toMatchObject({ kind: 'conflict' });
  const moved = await life.proposal();
  await at.db.query(`update partners set meeting_languages = '{fr}' where id = $1`, [moved.match.partnerId]);
  await expect(life.service.approve(moved.coordinator, moved.match.id)).rejects.toThrow(
    'No longer met: Language of meetings.',
  );
});

it('lets no coordinator approve for a team of their own', async () => {
  const own = await life.proposal();
  const both: Actor = { ...own.team, roles: ['principal_investigator', 'coordinator'] };
  const teams = 'You are on the team that asked, so another coordinator must decide.';
  await expect(life.service.approve(both, own.match.id)).rejects.toThrow(teams);
  await life.service.approve(own.coordinator, own.match.id);
  await life.service.release(own.coordinator, own.match.id);
  await life.service.withdraw(own.coordinator, own.match.id);
  await expect(life.service.offerAgain(both, own.match.id)).rejects.toThrow(teams);
});

it('offers again only what meets every rule, whatever was said before', async () => {
  const cast = await life.at('offered');
  await life.service.answer(cast.partner, cast.match.id, { yes: false, reason: 'other' });
  await at.db.query(`update partners set meeting_languages = '{fr}' where id = $1`, [cast.match.partnerId]);
  await expect(life.service.offerAgain(cast.coordinator, cast.match.id)).rejects.toThrow(
    'No longer met: Language of meetings.',
  );
  await at.db.query(`update partners set meeting_languages = '{en}' where id = $1`, [cast.match.partnerId]);
  await life.service.offerAgain(cast.coordinator, cast.match.id);
  expect(await life.service.match(cast.match.id)).toMatchObject({ status: 'approved', reason: null });
  expect((await life.lettersTo(cast.partner.id)).filter((name) => name === 'match-offer')).toHaveLength(1);
  await life.service.release(cast.coordinator, cast.match.id);
  expect((await life.lettersTo(cast.partner.id)).filter((name) => name === 'match-offer')).toHaveLength(2);
});
