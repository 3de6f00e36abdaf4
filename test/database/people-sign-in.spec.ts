import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignInLink } from '../../src/features/people/data/sign-in-link.entity.js';
import { PeopleService } from '../../src/features/people/people.service.js';
import { Config } from '../../src/platform/config/config.js';
import { SystemClock } from '../../src/platform/clock/system-clock.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { sign } from '../../src/platform/signing/sign.js';
import { Session } from '../../src/platform/web/session.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openPeopleApp, type MovableClock } from '../support/people-app.js';
import { Visitor } from '../support/visitor.js';

let at: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  at = await openDatabase();
  app = await openPeopleApp(at.db);
});
afterAll(async () => {
  await app.close();
  await at.close();
});

const visitor = () => new Visitor(app);
const letters = (recipientId: string) => at.db.manager.findBy(OutgoingEmail, { recipientId });
const sessions = (accountId: string) => at.db.manager.findBy(Session, { accountId });

/** A link for a new person, as a letter would carry it. */
async function linkFor(person: Parameters<ReturnType<typeof given>['account']>[0] = {}, returnTo?: string) {
  const { id } = await given(at.db).account(person);
  const people = app.get(PeopleService);
  const link = await at.db.transaction((tx) =>
    people.newSignInLink(tx, id, { minutes: 20, ...(returnTo === undefined ? {} : { returnTo }) }),
  );
  const token = sign(app.get(Config).secret, 'sign-in', link);
  return { id, link, token, path: `/en/continue/${token}` };
}

describe('asking for a link', () => {
  it('sends one letter to a known address, whatever its capitals', async () => {
    const { id, email } = await given(at.db).account();
    const answer = await visitor().post('/en/sign-in', { email: email.toUpperCase() });
    expect([answer.status, answer.location]).toEqual([303, '/en/sign-in/sent']);
    const [letter, ...more] = await letters(id);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ name: 'sign-in', lane: 0, onDoubt: 'resend', state: 'pending' });
    const minutes = (letter?.notAfter?.getTime() ?? 0) - (letter?.createdAt.getTime() ?? 0);
    expect(minutes).toBe(20 * 60_000);
  });

  it('keeps nothing but a hash of the word in the letter', async () => {
    const { token, link } = await linkFor();
    const [row] = await at.db.query<object[]>('select * from sign_in_links where id = $1', [link]);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('answers an unknown address, a stranger and a member with the very same', async () => {
    const { email } = await given(at.db).account();
    const gone = await given(at.db).account({ deactivatedAt: new Date() });
    const before = await at.db.manager.count(OutgoingEmail);
    const answers = [];
    for (const typed of [email, gone.email, 'nobody@example.ca']) {
      const who = visitor();
      const { status, location, headers } = await who.post('/fr/connexion', { email: typed }, '/fr/connexion');
      const { date, ...same } = headers;
      expect(date).toBeDefined();
      const page = await who.get(location ?? '');
      answers.push({ status, location, same, text: page.body, cookies: [...who.cookies.keys()] });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await at.db.manager.count(OutgoingEmail)).toBe(before + 1);
  });

  it('answers neither a stranger nor a member before the same moment', async () => {
    const timed = async (email: string) => {
      const who = visitor();
      await who.get('/en/sign-in');
      const start = performance.now();
      await who.post('/en/sign-in', { email });
      return performance.now() - start;
    };
    const { email } = await given(at.db).account();
    const times = [await timed(email), await timed('nobody@example.ca')];
    expect(Math.min(...times)).toBeGreaterThanOrEqual(300);
  });

  it('keeps what was typed when it is no address', async () => {
    const answer = await visitor().post('/fr/connexion', { email: 'marie chez exemple', next: '/fr/compte' });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('value="marie chez exemple"');
    expect(answer.body).toContain('name="next" value="/fr/compte"');
    expect(answer.body).toContain('Écrivez une adresse courriel');
  });

  it('stops after five letters to one address, from wherever', async () => {
    const { id, email } = await given(at.db).account();
    const statuses = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await visitor().post('/en/sign-in', { email })).status);
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429]);
    expect(await letters(id)).toHaveLength(5);
  });

  it('stops after forty tries from one place, known or not', async () => {
    const who = new Visitor(app, '192.0.2.77');
    await who.get('/en/sign-in');
    const tries = await Promise.all(
      Array.from({ length: 45 }, (_, n) => who.twin().post('/en/sign-in', { email: `x${n}@example.ca` })),
    );
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(5);
  });
});

describe('following a link', () => {
  it('shows a button and uses nothing up, however often it is looked at', async () => {
    const { path, link, id } = await linkFor({ givenName: 'Marie' });
    for (let n = 0; n < 20; n += 1) {
      const answer = await visitor().get(path, n % 2 ? { 'sec-purpose': 'prefetch' } : {});
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('Continue as Marie');
    }
    expect((await app.inject({ method: 'HEAD', url: path })).statusCode).toBe(200);
    expect((await at.db.manager.findOneByOrFail(SignInLink, { id: link })).usedAt).toBeNull();
    expect(await sessions(id)).toEqual([]);
  });

  it('signs in once: of twenty at the same moment exactly one wins', async () => {
    const { path, id } = await linkFor();
    const visitors = Array.from({ length: 20 }, visitor);
    const answers = await Promise.all(visitors.map((who) => who.post(path, {}, path)));
    const won = answers.filter(({ status }) => status === 303);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    expect(await sessions(id)).toHaveLength(1);
  });

  it('opens the session in a cookie that scripts cannot read, and in the language of the account', async () => {
    const { path } = await linkFor({ locale: 'fr' });
    const who = visitor();
    const answer = await who.post(path, {}, path);
    expect(answer.location).toBe('/fr/accueil');
    const cookie = [answer.headers['set-cookie']].flat().find((one) => String(one).startsWith('tandem_session='));
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
    expect(who.cookies.get('tandem_language')).toBe('fr');
    expect((await who.get('/fr/compte')).status).toBe(200);
  });

  it('says kindly why a link is dead, and how to get another', async () => {
    const used = await linkFor();
    await visitor().post(used.path, {}, used.path);
    const again = await visitor().post(used.path);
    expect([again.status, again.body]).toEqual([409, expect.stringContaining('This link was used already')]);
    expect(again.body).toContain('href="/en/sign-in"');
    const unknown = await visitor().get('/fr/continuer/nonsense%00%F0%9F%98%80');
    expect([unknown.status, unknown.body]).toEqual([404, expect.stringContaining('Nous ne connaissons pas ce lien')]);
    const posted = await visitor().post('/fr/continuer/nonsense');
    expect(posted.status).toBe(404);
  });

  it('works for twenty minutes and not one more', async () => {
    const clock = app.get<MovableClock>(SystemClock);
    const { path, id } = await linkFor();
    clock.moveOn(19);
    expect((await visitor().get(path)).status).toBe(200);
    clock.moveOn(1);
    const late = await visitor().get(path);
    expect([late.status, late.body]).toEqual([409, expect.stringContaining('This link is too old')]);
    expect((await visitor().post(path)).status).toBe(409);
    expect(await sessions(id)).toEqual([]);
  });

  it('lets nobody in whose account is closed', async () => {
    const { path, id } = await linkFor();
    await at.db.query('update accounts set deactivated_at = now() where id = $1', [id]);
    expect((await visitor().get(path)).status).toBe(404);
    expect((await visitor().post(path)).status).toBe(404);
    expect(await sessions(id)).toEqual([]);
  });

  it('ends the session that this browser had before', async () => {
    const first = await linkFor();
    const second = await linkFor();
    const who = visitor();
    await who.post(first.path, {}, first.path);
    await who.post(second.path, {}, second.path);
    expect((await sessions(first.id)).map(({ revokedAt }) => revokedAt !== null)).toEqual([true]);
    expect((await who.get('/en/account')).status).toBe(200);
  });
});
