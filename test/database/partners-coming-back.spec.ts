import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Account } from '../../src/features/people/data/account.entity.js';
import { Config } from '../../src/platform/config/config.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { sign } from '../../src/platform/signing/sign.js';
import { check, newAddress, readyToSend, start } from '../support/applying.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openPartnersApp } from '../support/partners-app.js';
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

const accountOf = (email: string) => at.db.manager.findOneByOrFail(Account, { email });

describe('stopping and coming back', () => {
  const linkOf = (letter: OutgoingEmail) => {
    const { draft, until } = letter.payload as { draft: string; until: number };
    const claim = `${draft}~${until}`;
    return `/en/apply/resume/${encodeURIComponent(`${claim}~${sign(app.get(Config).secret, 'resume-application', claim)}`)}`;
  };
  const linkTo = async (email: string) => {
    const { id: recipientId } = await accountOf(email);
    const [letter] = await at.db.manager.findBy(OutgoingEmail, { recipientId, name: 'application-resume-link' });
    return letter ? linkOf(letter) : '';
  };

  it('asks for an address once, then sends a link that opens the answers on another device', async () => {
    const email = newAddress();
    const visitor = new Visitor(app);
    const stopped = await visitor.post(start, { ownWords: 'To be continued', then: 'stop' }, start);
    expect(stopped.location).toBe('/en/apply/later');
    expect((await visitor.post('/en/apply/later', { email: 'nonsense' }, '/en/apply/later')).status).toBe(422);
    const sent = await visitor.post('/en/apply/later', { email }, '/en/apply/later');
    expect(sent.location).toBe('/en/apply/later?done=sent');
    const link = await linkTo(email);
    const other = new Visitor(app);
    const shown = await other.get(link);
    expect([shown.status, other.cookies.has('tandem_draft')]).toEqual([200, false]);
    const opened = await other.post(link, {}, link);
    expect(opened.location).toBe('/en/apply/place');
    expect((await other.get(start)).body).toContain('To be continued');
    expect((await visitor.get(start)).body).toContain('To be continued');
    const again = await visitor.post('/en/apply/place', { then: 'stop' }, start);
    expect(again.location).toBe('/en/apply/later?done=sent');
  });

  it('opens nothing with a link that is old, changed, or whose application was sent', async () => {
    const { visitor, email } = await readyToSend(app);
    await visitor.post('/en/apply/later', { email }, '/en/apply/later');
    const link = await linkTo(email);
    const changed = link.replace(/%7E\d+%7E|~\d+~/, '~9999999999~');
    expect(changed).not.toBe(link);
    expect((await new Visitor(app).get(changed)).body).toContain('does not work any more');
    expect((await new Visitor(app).post(changed, {}, start)).status).toBe(422);
    await visitor.post(check, { account: 'yes' }, check);
    expect((await new Visitor(app).get(link)).body).toContain('does not work any more');
  });

  it('names the person who was only an address before', async () => {
    const { visitor, email } = await readyToSend(app);
    await visitor.post('/en/apply/later', { email }, '/en/apply/later');
    expect(await accountOf(email)).toMatchObject({ givenName: '', familyName: '' });
    await visitor.post(check, { account: 'yes' }, check);
    expect(await accountOf(email)).toMatchObject({ givenName: 'Rose', familyName: 'Côté', locale: 'fr' });
  });
});
