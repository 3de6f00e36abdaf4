import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PartnerRequest } from '../../src/features/requests/data/partner-request.entity.js';
import { addDays } from '../../src/kernel/days.js';
import { dayOn } from '../../src/platform/clock/today.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { signedIn } from '../support/partners-app.js';
import type { Visitor } from '../support/visitor.js';
import { openWholeApp } from '../support/whole-app.js';

let at: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  at = await openDatabase();
  ({ app } = await openWholeApp(at));
});
afterAll(async () => {
  await app.close();
  await at.close();
});

const row = (id: string) => at.db.manager.findOneByOrFail(PartnerRequest, { id });
async function team() {
  const project = await given(at.db).project();
  const visitor = await signedIn(app, { id: project.principalInvestigatorId });
  return { project, visitor };
}

const soon = (days: number, name: string) => {
  const [year = '', month = '', day = ''] = addDays(dayOn(new Date()), days).split('-');
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day };
};
const good: Record<string, Record<string, string>> = {
  words: {
    titleEn: 'Plan a study',
    titleFr: 'Préparer une étude',
    summaryEn: 'We ask you.',
    summaryFr: 'Nous vous demandons.',
  },
  work: { activities: 'protocol_review', level: 'collaborate' },
  who: { places: '2', newcomersWelcome: 'yes', conditions: 'MG30.5', conditionsRequired: 'must' },
  place: { meetingLanguage: 'en', availability: 'weekend', mode: 'hybrid', place: 'Lévis' },
  time: { hoursPerMonth: '4', months: '6', ...soon(40, 'replyBy'), ...soon(60, 'startsOn') },
  pay: { payPerHour: '0', budgetConfirmed: 'yes' },
  conflicts: { conflictsWith: 'one@example.ca\nTWO@example.ca, one@example.ca' },
  partnership: { partnership: 'yes' },
};

/** Starts a request as its team does in a browser, and answers the address of its pages. */
async function begin(visitor: Visitor, projectId: string, locale = 'en') {
  const start = locale === 'en' ? '/en/requests/new' : '/fr/demandes/nouvelle';
  const { location } = await visitor.post(start, { for: `project-${projectId}` }, start);
  const edit = location?.split('?')[0] ?? '';
  return { edit, id: edit.split('/')[3] ?? '' };
}

describe('the wizard', () => {
  it('leads from the first question to a promised date', async () => {
    const { project, visitor } = await team();
    const { edit, id } = await begin(visitor, project.id);
    expect((await visitor.get(edit)).body).toContain('7 parts are not finished yet.');
    for (const [part, fields] of Object.entries(good)) {
      const page = `${edit}/${part}`;
      expect((await visitor.get(page)).status).toBe(200);
      expect(await visitor.post(page, fields, page)).toMatchObject({ status: 303, location: `${edit}?done=saved` });
    }
    const check = `/en/requests/${id}/check`;
    const checked = (await visitor.get(check)).body;
    expect(checked).toContain('This role is not paid.');
    expect(checked).toContain('The English is easy to read.');
    expect(await visitor.post(check, {}, check)).toMatchObject({ location: `/en/requests/${id}?done=sent` });
    expect(await row(id)).toMatchObject({
      ...{ status: 'submitted', level: 'collaborate', conditionsRequired: true, place: 'Lévis', payPerHour: 0 },
      conflictsWith: ['one@example.ca', 'two@example.ca'],
    });
    const tracker = (await visitor.get(`/en/requests/${id}`)).body;
    expect(tracker).toContain('Reply promised by');
    expect(tracker).toContain('Waiting on us');
    expect((await visitor.get(edit)).location).toBe(`/en/requests/${id}`);
  });

  it('keeps what was typed when it cannot be used, also for another day, and says what is wrong', async () => {
    const { project, visitor } = await team();
    const { edit, id } = await begin(visitor, project.id, 'fr');
    const page = `${edit}/time`;
    const typed = { ...good['time'], hoursPerMonth: 'beaucoup', ...soon(10, 'replyBy') };
    const answer = await visitor.post(page, typed, page);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Écrivez un nombre d’heures de 1 à 100');
    expect((await visitor.get(page)).body).toContain('value="beaucoup"');
    expect((await visitor.get(edit)).body).toContain('À corriger');
    expect((await row(id)).hoursPerMonth).toBe(4);
    const check = `/fr/demandes/${id}/verifier`;
    const sent = await visitor.post(check, {}, check);
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('Certaines parties ne sont pas terminées');
  });

  it.each([
    ['who', { places: '1' }, 'Say why there is only one place'],
    ['who', { conditions: '', conditionsRequired: 'must' }, 'Choose at least one kind of pain'],
    ['place', { place: '' }, 'Write the town where you meet'],
    ['time', soon(20, 'replyBy'), 'People get four weeks to answer'],
    ['time', soon(30, 'startsOn'), 'The work must start after people have answered'],
    ['time', soon(-1, 'replyBy'), 'Choose a day in the future'],
    ['pay', { budgetConfirmed: '' }, 'Tick this when the money is there'],
    ['conflicts', { conflictsWith: 'not an address' }, '“not” is not an email address'],
    ['partnership', { partnership: '' }, 'Tick this if it is true'],
    ['words', { titleFr: '' }, 'Write a title'],
  ])('refuses in part %s: %j', async (part, change, said) => {
    const { project, visitor } = await team();
    const { edit } = await begin(visitor, project.id);
    const answer = await visitor.post(`${edit}/${part}`, { ...good[part], ...change }, `${edit}/${part}`);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(said);
  });

  it('takes a short notice with a reason, and a request back', async () => {
    const { project, visitor } = await team();
    const { edit, id } = await begin(visitor, project.id);
    const hurried = { ...good['time'], ...soon(10, 'replyBy'), shortNotice: 'The grant is due.' };
    expect((await visitor.post(`${edit}/time`, hurried, `${edit}/time`)).status).toBe(303);
    expect((await visitor.post(`/en/requests/${id}/take-back`, {}, edit)).location).toBe(
      `/en/requests/${id}?done=withdrawn`,
    );
    expect((await row(id)).status).toBe('withdrawn');
  });
});

describe('somebody else’s request', () => {
  it('is not there, in any of its pages', async () => {
    const { project, visitor } = await team();
    const { edit, id } = await begin(visitor, project.id);
    const other = (await team()).visitor;
    for (const page of [
      `/en/requests/${id}`,
      edit,
      `${edit}/words`,
      `/en/requests/${id}/check`,
      '/en/requests/nonsense',
    ])
      expect((await other.get(page)).status).toBe(404);
    expect((await other.post(`${edit}/work`, good['work'], '/en/requests')).status).toBe(404);
    expect((await other.post('/en/requests/new', { for: `project-${project.id}` }, '/en/requests')).status).toBe(404);
    expect((await other.get(`/en/coordination/requests/${id}/review`)).status).toBe(403);
    expect((await visitor.get(`${edit}/nonsense`)).status).toBe(404);
  });
});

describe('a coordinator', () => {
  const waiting = () =>
    given(at.db).request({
      status: 'submitted',
      promisedOn: '2026-11-17',
      openedAt: null,
      replyBy: addDays(dayOn(new Date()), 40),
    });

  it('reads both languages beside each other and is told of a broken promise', async () => {
    const coordinator = await signedIn(app, await given(at.db).coordinator());
    const { id } = await waiting();
    const page = (await coordinator.get(`/fr/coordination/demandes/${id}/examen`)).body;
    expect(page).toContain('Help shape a study on sleep');
    expect(page).toContain('Aider à bâtir une étude sur le sommeil');
    expect(page).toMatch(/jours? de retard/);
  });

  it('approves, asks and refuses, each with its form', async () => {
    const coordinator = await signedIn(app, await given(at.db).coordinator());
    const ids = [(await waiting()).id, (await waiting()).id, (await waiting()).id];
    const review = (id = '') => `/en/coordination/requests/${id}/review`;
    const post = (id = '', what: string, fields = {}) => coordinator.post(`${review(id)}/${what}`, fields, review(id));
    expect((await post(ids[1], 'changes', { note: '' })).status).toBe(422);
    expect((await post(ids[2], 'refusal', { refuseNote: 'Kept' })).body).toContain('Kept');
    expect((await post(ids[0], 'approval')).location).toBe(`${review(ids[0])}?done=approved`);
    expect((await post(ids[1], 'changes', { note: 'Say more.' })).location).toBe(`${review(ids[1])}?done=asked`);
    expect((await post(ids[2], 'refusal', { reason: 'unsafe', refuseNote: '' })).location).toBe(
      `${review(ids[2])}?done=refused`,
    );
    const states = await Promise.all(ids.map(async (id) => (await row(id)).status));
    expect(states).toEqual(['open', 'changes_requested', 'refused']);
    expect((await coordinator.post(`${review(ids[0])}/approval`, {}, '/en/requests')).status).toBe(409);
    for (const id of ids) expect((await coordinator.get(review(id))).status).toBe(200);
    expect((await coordinator.get(`${review(ids[0])}/refusal`)).location).toBe(review(ids[0]));
  });
});
