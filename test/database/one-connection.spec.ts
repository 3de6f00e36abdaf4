import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AcceptApplication } from '../../src/features/partners/actions/accept-application.js';
import { AnswerQuestion } from '../../src/features/partners/actions/answer-question.js';
import { AskApplicant } from '../../src/features/partners/actions/ask-applicant.js';
import { ImportPartners } from '../../src/features/partners/actions/import-partners.js';
import { partnerRow } from '../../src/features/partners/actions/partners-csv.js';
import { SendApplication } from '../../src/features/partners/actions/send-application.js';
import { SaveDraft } from '../../src/features/partners/actions/save-draft.js';
import { emptyProfile } from '../../src/features/partners/domain/application.js';
import type { Profile } from '../../src/features/partners/domain/profile.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { ImportProjects } from '../../src/features/projects/actions/import-projects.js';
import { projectRow } from '../../src/features/projects/actions/projects-csv.js';
import { ImportRequests } from '../../src/features/requests/actions/import-requests.js';
import { requestRow } from '../../src/features/requests/actions/requests-csv.js';
import { system } from '../../src/kernel/actor.js';
import { readTable } from '../../src/platform/csv/read-table.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife, type Cast } from '../support/match-life.js';
import { requestLife } from '../support/request-life.js';

/** A step that reads past its own transaction would wait here for the connection that it holds itself. */
let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
beforeEach(async () => {
  at = await openDatabase({ connections: 1 });
  life = matchLife(at.db);
});
afterEach(() => at.close());

const statusOf = async ({ match }: Cast) => (await life.service.match(match.id)).status;
const demo = (name: string, rows: number) =>
  Buffer.from(
    readFileSync(join(__dirname, `../../src/demo/${name}.csv`), 'utf8')
      .split('\n')
      .slice(0, rows + 1)
      .join('\n'),
  );

it('walks from the proposal to the work and to its end', async () => {
  const request = await given(at.db).request({ places: 1 });
  const partner = await given(at.db).partner();
  const coordinator = await given(at.db).coordinator();
  const { proposed } = await life.service.propose(coordinator, request.id);
  expect(proposed.map(({ candidateId }) => candidateId)).toEqual([partner.id]);
  const [match] = await life.service.matchesOf(request.id);
  const team = { id: request.askedById, roles: ['principal_investigator'] as const };
  const me = { id: partner.accountId, roles: ['partner'] as const };
  const id = match?.id ?? '';
  await life.service.approve(coordinator, id);
  await life.service.release(coordinator, id);
  await life.service.answer(me, id, { yes: true, revealed: ['name'] });
  const meetingAt = new Date(life.clock.now().getTime() + 3_600_000);
  await life.service.introduce(coordinator, id, { meetingAt, note: 'By video' });
  await life.service.teamAnswer(team, id);
  await life.service.partnerAnswer(me, id);
  await life.service.start(team, id);
  await life.service.end(team, id, 'completed');
  expect((await life.service.match(id)).status).toBe('ended');
});

it('proposes a round', async () => {
  await given(at.db).request({ places: 1 });
  await given(at.db).partner();
  const plans = await life.service.proposeRound(await given(at.db).coordinator());
  expect(plans.map(({ proposed }) => proposed.length)).toEqual([1]);
});

it('lets each side say no and step back', async () => {
  const [declined, refused, left, backed] = [
    await life.at('offered'),
    await life.at('introduced'),
    await life.at('introduced'),
    await life.at('accepted'),
  ];
  await life.service.answer(declined.partner, declined.match.id, { yes: false, reason: 'other', breakUntil: null });
  await life.service.teamDecline(refused.team, refused.match.id, 'schedule_mismatch');
  await life.service.answer(left.partner, left.match.id, { yes: false, reason: 'other' });
  await life.service.withdraw(backed.team, backed.match.id);
  expect(await statusOf(backed)).toBe('withdrawn');
});

it('takes a break, comes back, withdraws a request, and leaves', async () => {
  const asked = await life.at('offered');
  await life.service.takeABreak(asked.partner, asked.match.partnerId, null);
  await life.service.comeBack(asked.partner, asked.match.partnerId);
  const working = await life.at('active');
  await life.service.withdrawRequest(working.team, working.match.requestId);
  const leaving = await life.at('active');
  await life.service.leave(leaving.partner, leaving.match.partnerId);
  const all = [await statusOf(asked), await statusOf(working), await statusOf(leaving)];
  expect(all).toEqual(['withdrawn', 'ended', 'ended']);
});

it('follows up what waits', async () => {
  const casts = [
    await life.at('approved'),
    await life.at('offered'),
    await life.at('interested'),
    await life.at('introduced'),
  ];
  life.clock.move(30);
  expect(await life.followUp.run()).toBe(casts.length);
  expect(await Promise.all(casts.map(statusOf))).toEqual(['offered', 'expired', 'interested', 'expired']);
});

it('takes an application from the first answer to the welcome', async () => {
  const coordinator = await given(at.db).coordinator();
  const profile: Profile = { ...emptyProfile, conditions: ['MG30.03'], province: 'QC', meetingLanguages: ['fr'] };
  const applicant = {
    email: 'rose@example.ca',
    givenName: 'Rose',
    familyName: 'Côté',
    locale: 'fr',
    phone: null,
  } as const;
  const typed = { cookie: null, locale: 'fr', part: 'experience', typed: {}, email: null } as const;
  const cookie = await life.make(SaveDraft).run(typed);
  await life.make(SendApplication).run({ cookie, applicant, profile, consents: ['account'], readIn: 'fr' });
  const { id, accountId } = await at.db.manager.findOneByOrFail(Partner, {});
  await life.make(AskApplicant).run(coordinator, id, 'Which knee?');
  await life.make(AnswerQuestion).run({ id: accountId, roles: ['applicant'] }, 'The left one');
  await life.make(AcceptApplication).run(coordinator, id);
  expect(await at.db.manager.findOneByOrFail(Partner, { id })).toMatchObject({ status: 'active' });
});

it('takes a request from a draft to open, back for changes, and to a no', async () => {
  const requests = requestLife(at.db);
  const { id } = await requests.open();
  const other = await requests.submitted();
  await requests.ask(other.coordinator, other.id);
  await requests.submit(other.lead, other.id);
  await requests.refuse(other.coordinator, other.id);
  expect([(await requests.row(id)).status, (await requests.row(other.id)).status]).toEqual(['open', 'refused']);
});

it('brings in a few rows of each file', async () => {
  const partners = readTable(demo('partners', 3), partnerRow, { name: 'partners.csv', key: 'email' });
  const projects = readTable(demo('projects', 3), projectRow, { name: 'projects.csv', key: 'code' });
  const requests = readTable(demo('requests', 2), requestRow, { name: 'requests.csv', key: 'request' });
  const options = { dryRun: false, skipBad: false };
  expect(await life.make(ImportPartners).run(system, partners, options)).toMatchObject({ created: 3, written: true });
  expect(await life.make(ImportProjects).run(system, projects)).toMatchObject({ created: 3, written: true });
  expect(await life.make(ImportRequests).run(system, requests)).toMatchObject({ created: 2, written: true });
});
