import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import type { Role } from '../../src/kernel/actor.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openPartnersApp, signedIn } from '../support/partners-app.js';

let at: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  at = await openDatabase();
  app = await openPartnersApp(at);
});
afterAll(async () => {
  await app.close();
  await at.close();
});

const row = (id: string) => at.db.manager.findOneByOrFail(Partner, { id });
async function someone(role: Role, changes: Partial<Partner> = {}) {
  const account = await given(at.db).account({ roles: [role] });
  const { id } = await given(at.db).partner({ accountId: account.id, ...changes });
  return { id, account, visitor: await signedIn(app, account) };
}
const coordinator = async () => signedIn(app, await given(at.db).coordinator());

describe('a profile', () => {
  it('changes part by part, and the timeline learns only which', async () => {
    const { id, visitor } = await someone('partner');
    const part = '/en/profile/experience';
    const saved = await visitor.post(part, { conditions: 'MG30.5', years: '9', ownWords: 'New words' }, part);
    expect(saved.location).toBe('/en/profile?done=saved');
    expect(await row(id)).toMatchObject({
      conditions: ['MG30.5'],
      years: 9,
      ownWords: 'New words',
      interests: ['sleep'],
    });
    const told = await at.db.manager.findBy(TimelineEntry, { subjectId: id });
    expect(told.map(({ verb, detail }) => [verb, detail])).toEqual([['profile.changed', { part: 'experience' }]]);
  });

  it('stays as it is when something is wrong, and keeps what was typed', async () => {
    const { id, visitor } = await someone('partner', { years: 3 });
    const answer = await visitor.post('/en/profile/experience', { years: 'many' }, '/en/profile');
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('value="many"');
    expect(await row(id)).toMatchObject({ years: 3, conditions: ['MG30.01'] });
  });

  it('never loses a finer answer that came from elsewhere', async () => {
    const { visitor } = await someone('partner', { conditions: ['MG30.20'], hoursPerMonth: 6, maxEngagements: 5 });
    expect((await visitor.get('/en/profile/experience')).body).toMatch(
      /value="MG30.20"[^>]*checked|checked[^>]*value="MG30.20"/,
    );
    const time = (await visitor.get('/en/profile/time')).body;
    expect(time.match(/checked=""/g)).toHaveLength(4);
  });

  it('is confirmed with one button', async () => {
    const { id, visitor } = await someone('partner', { confirmedAt: null });
    expect((await visitor.post('/en/profile/confirm', {}, '/en/profile')).location).toBe('/en/profile?done=confirmed');
    expect((await row(id)).confirmedAt).toBeInstanceOf(Date);
  });

  it('can be taken along, whole and only one’s own', async () => {
    const { visitor, account } = await someone('partner', { ownWords: 'My own story' });
    await someone('partner', { ownWords: 'Somebody else’s story' });
    await at.db.query(
      `insert into rule_waivers (id, request_id, partner_id, rule, reason, waived_by_id, waived_at)
       select gen_random_uuid(), $1, p.id, 'training', 'Between coordinators', a.id, now() from partners p, accounts a
        where p.account_id = $2 and a.id = $2`,
      [(await given(at.db).request()).id, account.id],
    );
    const { body, headers } = await visitor.get('/en/profile/my-data');
    const data = JSON.parse(body) as { account: { email: string }; profile: { own_words: string } };
    expect(headers['content-disposition']).toContain('my-data.json');
    expect([data.account.email, data.profile.own_words]).toEqual([account.email, 'My own story']);
    expect(body).not.toContain('Somebody else');
    expect(data).toMatchObject({ waivers: [{ rule: 'training', undone_at: null }] });
    expect(body).not.toContain('Between coordinators');
  });
});

describe('an application', () => {
  it('shows its question to the applicant and takes the answer', async () => {
    const waits = { status: 'info_needed' as const, question: 'Which knee?', dueAt: new Date(), joinedAt: null };
    const { id, visitor } = await someone('applicant', waits);
    expect((await visitor.get('/en/application')).body).toContain('Which knee?');
    expect((await visitor.post('/en/application', { answer: '' }, '/en/application')).status).toBe(422);
    const sent = await visitor.post('/en/application', { answer: 'The left one' }, '/en/application');
    expect(sent.location).toBe('/en/application?done=answered');
    expect(await row(id)).toMatchObject({ status: 'submitted', answer: 'The left one' });
  });

  it('answers 409 when it is too late', async () => {
    const { visitor } = await someone('applicant', { status: 'declined', decisionReason: 'other' });
    expect((await visitor.post('/en/application/take-back', {}, '/en/application/take-back')).status).toBe(409);
  });

  it('is closed to everybody but coordinators', async () => {
    const { id, visitor } = await someone('applicant', { status: 'submitted' });
    for (const page of [`/en/coordination/applications/${id}`, `/en/coordination/applications/${id}/accept`])
      expect((await visitor.get(page)).status).toBe(403);
    expect((await (await coordinator()).get('/en/coordination/applications/nonsense')).status).toBe(404);
  });

  it('shows a coordinator everything in words, no codes', async () => {
    const words = {
      status: 'submitted' as const,
      ownWords: 'My story',
      promisedOn: '2020-01-02',
      accessNeeds: ['camera_off'],
    };
    const { id } = await someone('applicant', words);
    for (const [path, label] of [
      ['/en/coordination/applications', 'fibromyalgia'],
      ['/fr/coordination/candidatures', 'fibromyalgie'],
    ]) {
      const { status, body } = await (await coordinator()).get(`${path}/${id}`);
      expect([status, body.includes(label ?? ''), body.includes('My story')]).toEqual([200, true, true]);
      expect(body).not.toMatch(/MG30|camera_off|person_with_pain/);
      expect(body).toMatch(/days late|jours de retard/);
    }
  });

  it.each(['accept', 'ask', 'wait-list', 'decline'])(
    'previews the letter of %s in the applicant’s language',
    async (decision) => {
      const { id, account } = await someone('applicant', { status: 'submitted' });
      await at.db.query(`update accounts set locale = 'fr' where id = $1`, [account.id]);
      const { status, body } = await (await coordinator()).get(`/en/coordination/applications/${id}/${decision}`);
      expect(status).toBe(200);
      expect(body).toMatch(/<div lang="fr">/);
      expect(await at.db.manager.countBy(OutgoingEmail, { recipientId: account.id })).toBe(0);
    },
  );

  it('declines after a preview with the reason and the kind word', async () => {
    const { id, account } = await someone('applicant', { status: 'submitted' });
    const amira = await coordinator();
    const page = `/en/coordination/applications/${id}/decline`;
    expect((await amira.post(page, { note: 'x' }, page)).status).toBe(422);
    const chosen = { reason: 'outside_canada', note: 'Warm wishes' };
    const preview = await amira.post(page, { ...chosen, then: 'preview' }, page);
    expect([preview.status, preview.body.includes('The network serves people in Canada.')]).toEqual([200, true]);
    expect(await row(id)).toMatchObject({ status: 'submitted' });
    expect((await amira.post(page, chosen, page)).location).toBe(`/en/coordination/applications/${id}?done=declined`);
    const [letter] = await at.db.manager.findBy(OutgoingEmail, { recipientId: account.id });
    expect(letter?.payload).toEqual(chosen);
    expect((await amira.get(page)).status).toBe(409);
  });
});
