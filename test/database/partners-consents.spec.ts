import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApplicationDraft } from '../../src/features/partners/data/application-draft.entity.js';
import { Consent } from '../../src/features/partners/data/consent.entity.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import { Config } from '../../src/platform/config/config.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { sign } from '../../src/platform/signing/sign.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { check, newAddress, readyToSend, start } from '../support/applying.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openPartnersApp, signedIn } from '../support/partners-app.js';
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

it('lets a partner say yes and no to offers, each kept as evidence', async () => {
  const account = await given(at.db).account({ roles: ['partner'] });
  const { id } = await given(at.db).partner({ accountId: account.id });
  const visitor = await signedIn(app, account);
  expect((await visitor.get('/en/profile')).body).toContain('You have not said yes.');
  for (const offers of ['yes', 'yes', 'no', 'yes']) await visitor.post('/fr/profil/offres', { offers }, '/fr/profil');
  const kept = await at.db.manager.find(Consent, { where: { accountId: account.id }, order: { givenAt: 'ASC' } });
  expect(kept.map(({ purpose, locale }) => [purpose, locale])).toEqual(Array(2).fill(['offers', 'fr']));
  expect(kept.filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1);
  expect(kept[0]?.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect((await visitor.get('/fr/profil')).body).toContain('Vous avez dit oui.');
  const told = await at.db.manager.findBy(TimelineEntry, { subjectId: id });
  expect(told.map(({ verb }) => verb).sort()).toEqual(
    ['allowed', 'allowed', 'stopped'].map((v) => `profile.offers_${v}`),
  );
});

it('does nothing to an account until its owner confirms, and answers like any other', async () => {
  const account = await given(at.db).account({ email: newAddress(), roles: ['researcher'] });
  const browser = await signedIn(app, account);
  const { visitor } = await readyToSend(app, account.email);
  const other = await readyToSend(app);
  const twin = visitor.twin();
  const sent = await visitor.post(check, { account: 'yes' }, check);
  expect(sent.location).toBe((await other.visitor.post(check, { account: 'yes' }, check)).location);
  expect((await twin.post(check, { account: 'yes' }, start)).location).toBe(sent.location);
  const made = () =>
    Promise.all([
      at.db.manager.countBy(Partner, { accountId: account.id }),
      at.db.manager.countBy(Consent, { accountId: account.id }),
      at.db.manager.countBy(AccountRole, { accountId: account.id }),
    ]);
  expect(await made()).toEqual([0, 0, 1]);
  const letter = await at.db.manager.findOneByOrFail(OutgoingEmail, { recipientId: account.id });
  expect(letter.name).toBe('application-confirm');
  const { draft, until } = letter.payload as { draft: string; until: number };
  const claim = `${draft}~${until}`;
  const link = (purpose: string) =>
    `/en/apply/confirm/${encodeURIComponent(`${claim}~${sign(app.get(Config).secret, purpose, claim)}`)}`;
  expect((await new Visitor(app).post(link('resume-application'), {}, start)).status).toBe(422);
  const owner = new Visitor(app);
  expect((await owner.get(link('confirm-application'))).body).toContain('Yes, it is mine');
  expect(await made()).toEqual([0, 0, 1]);
  const path = link('confirm-application');
  expect((await owner.post(path, {}, path)).location).toMatch(/^\/en\/apply\/done\?by=/);
  expect(await made()).toEqual([1, 1, 2]);
  expect(await at.db.manager.countBy(ApplicationDraft, { id: draft })).toBe(0);
  expect((await owner.post(path, {}, start)).status).toBe(422);
  expect((await browser.get('/en/profile')).status).toBe(403);
});

it('counts tries for one address, and drafts begun with a cookie that opens nothing', async () => {
  const email = newAddress();
  const answers: number[] = [];
  for (let n = 0; n < 6; n += 1) {
    const { visitor } = await readyToSend(app, email);
    answers.push((await visitor.post(check, { account: 'yes' }, check)).status);
  }
  expect(answers).toEqual([303, 303, 303, 303, 303, 429]);
  const junk = new Visitor(app);
  let last = 0;
  for (let n = 0; n < 101 && last !== 429; n += 1) {
    junk.cookies.set('tandem_draft', `junk${n}`);
    last = (await junk.post(start, {}, start)).status;
  }
  expect(last).toBe(429);
});
