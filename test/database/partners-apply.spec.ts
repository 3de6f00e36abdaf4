import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApplicationDraft } from '../../src/features/partners/data/application-draft.entity.js';
import { Consent } from '../../src/features/partners/data/consent.entity.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { parts } from '../../src/features/partners/domain/profile.js';
import { Account } from '../../src/features/people/data/account.entity.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { check, contact, newAddress, readyToSend, start } from '../support/applying.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openPartnersApp } from '../support/partners-app.js';
import { race } from '../support/race.js';
import { Visitor } from '../support/visitor.js';

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

const drafts = () => at.db.manager.find(ApplicationDraft);
const letters = (name: string) => at.db.manager.findBy(OutgoingEmail, { name });
const accountOf = (email: string) => at.db.manager.findOneByOrFail(Account, { email });

describe('the six steps', () => {
  it('lead from one to the next and end at the check page', async () => {
    const visitor = new Visitor(app);
    const path: (string | undefined)[] = [];
    for (const step of ['experience', 'place', 'interests', 'time', 'support'])
      path.push((await visitor.post(`/en/apply/${step}`, {}, start)).location);
    path.push((await visitor.post('/en/apply/contact', contact(newAddress()), start)).location);
    const next = ['place', 'interests', 'time', 'support', 'contact', 'check'].map((step) => `/en/apply/${step}`);
    expect(path).toEqual(next);
  });

  it.each(['en', 'fr'] as const)('can each be stopped, in %s', async (locale) => {
    const base = locale === 'en' ? '/en/apply' : '/fr/postuler';
    const slugs = {
      en: ['experience', 'place', 'interests', 'time', 'support', 'contact'],
      fr: ['vecu', 'lieu', 'interets', 'temps', 'soutien', 'coordonnees'],
    };
    expect(parts).toHaveLength(6);
    for (const slug of slugs[locale]) {
      const { status, body } = await new Visitor(app).get(`${base}/${slug}`);
      expect([slug, status, /name="then"[^>]*value="stop"|value="stop"[^>]*name="then"/.test(body)]).toEqual([
        slug,
        200,
        true,
      ]);
    }
  });

  it('keep everything typed when something is wrong, and say what', async () => {
    const visitor = new Visitor(app);
    const answer = await visitor.post(start, { years: 'twelve', ownWords: 'Migraines since I was a child.' }, start);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('href="#years"');
    const again = await visitor.get(start);
    expect(again.body).toContain('value="twelve"');
    expect(again.body).toContain('Migraines since I was a child.');
  });

  it('keep only what they ask for', async () => {
    const visitor = new Visitor(app);
    await visitor.post('/en/apply/place', { city: 'Lévis', status: 'active' }, start);
    const draft = (await drafts()).at(-1);
    expect(draft?.answers).toEqual({ place: { city: 'Lévis' } });
  });

  it('lead the French word to the French page', async () => {
    expect((await new Visitor(app).get('/fr/postuler/experience')).location).toBe('/fr/postuler/vecu');
    expect((await new Visitor(app).get('/en/apply/nonsense')).status).toBe(404);
  });

  it('do not let a made-up cookie open anything', async () => {
    const { visitor } = await readyToSend(app);
    const [id] = (visitor.cookies.get('tandem_draft') ?? '').split('.');
    const thief = new Visitor(app);
    thief.cookies.set('tandem_draft', `${id}.${'a'.repeat(43)}`);
    expect((await thief.get(check)).location).toBe('/en/apply');
    expect((await thief.post(check, { account: 'yes' }, start)).location).toBe('/en/apply');
    await visitor.post(check, { account: 'yes' }, check);
    expect((await thief.post(check, { account: 'yes' }, start)).location).toBe('/en/apply');
  });
});

describe('sending', () => {
  it('makes a partner, a promise, two consents and two letters, and forgets the draft', async () => {
    const coordinator = await given(at.db).coordinator();
    const { visitor, email } = await readyToSend(app);
    const before = (await drafts()).length;
    const answer = await visitor.post(check, { account: 'yes', offers: 'yes' }, check);
    const day = new URL(answer.location ?? '', 'http://x').searchParams.get('by');
    expect(answer.location).toMatch(/^\/en\/apply\/done\?by=\d{4}-\d\d-\d\d$/);
    const { id: accountId, timeZone, locale } = await accountOf(email);
    expect({ timeZone, locale }).toEqual({ timeZone: 'America/Toronto', locale: 'fr' });
    const partner = await at.db.manager.findOneByOrFail(Partner, { accountId });
    expect(partner).toMatchObject({ status: 'submitted', conditions: ['MG30.03'], years: 12, promisedOn: day });
    const consents = await at.db.manager.findBy(Consent, { accountId });
    expect(consents.map(({ purpose, locale: read }) => [purpose, read]).sort()).toEqual([
      ['account', 'en'],
      ['offers', 'en'],
    ]);
    expect((await letters('application-received')).map(({ recipientId }) => recipientId)).toContain(accountId);
    expect((await letters('new-application')).filter(({ recipientId }) => recipientId === coordinator.id)).toHaveLength(
      1,
    );
    expect(await drafts()).toHaveLength(before - 1);
    expect((await visitor.get(answer.location ?? '')).body).toContain('We will answer by');
  });

  it('twice at once sends once, and both see the same promise', async () => {
    const { visitor, email } = await readyToSend(app);
    const twin = visitor.twin();
    const [id] = (visitor.cookies.get('tandem_draft') ?? '').split('.');
    const sends = [visitor, twin].map((one) => () => one.post(check, { account: 'yes' }, check));
    const both = await race(at.db, { table: 'application_drafts', id: id ?? '' }, sends);
    const [first, second] = both.map((sent) => (sent.status === 'fulfilled' ? sent.value.location : sent.reason));
    expect(first).toMatch(/done\?by=/);
    expect(second).toBe(first);
    const { id: accountId } = await accountOf(email);
    expect(await at.db.manager.countBy(Partner, { accountId })).toBe(1);
    expect(await at.db.manager.countBy(OutgoingEmail, { recipientId: accountId })).toBe(1);
    expect((await letters('application-received')).filter(({ recipientId }) => recipientId === accountId)).toHaveLength(
      1,
    );
  });

  it('needs the first consent and the contact step, and leaves no trace without them', async () => {
    const { visitor, email } = await readyToSend(app);
    const answer = await visitor.post(check, { offers: 'yes' }, check);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('href="#account"');
    expect(await at.db.manager.countBy(Account, { email })).toBe(0);
    const nameless = new Visitor(app);
    await nameless.post(start, {}, start);
    expect((await nameless.post(check, { account: 'yes' }, check)).status).toBe(422);
  });

  it('answers a known address and a new one alike; only the letter differs', async () => {
    const known = await given(at.db).account({ email: newAddress(), roles: ['partner'] });
    const partner = await given(at.db).partner({ accountId: known.id, ownWords: 'mine' });
    const [one, two] = [await readyToSend(app, known.email.toUpperCase()), await readyToSend(app)];
    const answers = [];
    for (const { visitor } of [one, two]) {
      const sent = await visitor.post(check, { account: 'yes' }, check);
      const page = await visitor.get(sent.location ?? '');
      answers.push([sent.status, sent.location, page.status, page.body.replace(/name="_csrf" value="[^"]*"/g, '')]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(await at.db.manager.findOneByOrFail(Partner, { id: partner.id })).toMatchObject({
      status: 'active',
      ownWords: 'mine',
    });
    expect((await letters('application-already-known')).map(({ recipientId }) => recipientId)).toEqual([known.id]);
  });

  it('tells the timeline and the outbox nothing about health', async () => {
    const { visitor, email } = await readyToSend(app);
    await visitor.post(check, { account: 'yes' }, check);
    const { id } = await accountOf(email);
    const told = JSON.stringify([
      await at.db.manager.findBy(TimelineEntry, { actorId: id }),
      await at.db.manager.findBy(OutgoingEmail, { recipientId: id }),
    ]);
    expect(told).toContain('application.sent');
    expect(told).not.toContain('MG30');
  });
});
