import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '../../src/platform/config/config.js';
import { newId } from '../../src/platform/database/new-id.js';
import { chooseLink, stopLink } from '../../src/platform/mail/choices/choices-link.js';
import { MailModule } from '../../src/platform/mail/mail.module.js';
import { QueueModule } from '../../src/platform/queue/queue.module.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { openPeopleApp } from '../support/people-app.js';
import { reminderLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
let app: NestFastifyApplication;
beforeAll(async () => {
  desk = await openMailDesk();
  const runtime = { databaseUrl: desk.at.url, smtpUrl: desk.mailbox.url };
  app = await openPeopleApp(desk.db, runtime, [QueueModule.forRoot(), MailModule]);
});
afterAll(async () => {
  await app.close();
  await desk.close();
});

/** A reader of whom a letter of either kind waits, and the paths of the links in them. */
async function reader() {
  const id = await desk.queued(reminderLetter);
  const { recipientId: account } = await desk.row(id);
  const config = app.get(Config);
  const path = (url: string) => new URL(url).pathname;
  return {
    id,
    account,
    stop: path(stopLink(config, 'en', account, 'reminders')),
    arreter: path(stopLink(config, 'fr', account, 'reminders')),
    choose: path(chooseLink(config, 'en', account)),
  };
}

const get = (url: string) => app.inject({ method: 'GET', url });
const post = (url: string, payload = 'List-Unsubscribe=One-Click', type = 'application/x-www-form-urlencoded') =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } });
const choicesOf = (account: string): Promise<unknown[]> =>
  desk.db.query('SELECT topic, wanted, changed_by AS by FROM email_choices WHERE account_id = $1', [account]);
const timelineOf = (account: string): Promise<{ verb: string }[]> =>
  desk.db.query('SELECT verb FROM timeline_entries WHERE subject_id = $1 ORDER BY id', [account]);
const stopped = { topic: 'reminders', wanted: false, by: 'link' };

describe('one click in a mail program', () => {
  it.each([
    ['a form', 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded'],
    [
      'parts',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
    ['nothing', '', 'application/x-www-form-urlencoded'],
  ])('stops a letter that waits already, as %s', async (_, payload, type) => {
    const { id, account, stop } = await reader();
    const answer = await post(stop, payload, type);
    expect([answer.statusCode, answer.headers['location']]).toEqual([200, undefined]);
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'suppressed', endedBecause: 'unsubscribed' });
    expect(await choicesOf(account)).toEqual([stopped]);
  });

  it('is one choice however often it comes', async () => {
    const { account, stop } = await reader();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(stop)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(200));
    expect(await timelineOf(account)).toEqual([{ verb: 'email.topic-stopped' }]);
  });

  it('needs no cookie and minds no other site', async () => {
    const { account, stop } = await reader();
    const headers = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' };
    await app.inject({ method: 'POST', url: stop, payload: 'x', headers });
    expect(await choicesOf(account)).toEqual([stopped]);
  });

  it('leaves letters that always come alone', async () => {
    const { account, stop } = await reader();
    await post(stop);
    await desk.db.transaction((tx) =>
      desk.mailer.queue(tx, visitLetter, { to: account, once: 'a', payload: { visitId: newId(), title: '' } }),
    );
    const [{ id }] = await desk.db.query(`SELECT id FROM outgoing_emails WHERE recipient_id = $1 AND name = $2`, [
      account,
      visitLetter.name,
    ]);
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
  });
});

describe('the link in a letter', () => {
  it('is the one that the letter carries', async () => {
    const { id, stop } = await reader();
    await desk.deliver(id);
    expect(desk.arrived(id)[0]?.raw.replaceAll('=\r\n', '')).toContain(`https://partners.example.ca${stop}`);
  });

  it('changes nothing when a program looks at it', async () => {
    const { account, stop, arreter, choose } = await reader();
    for (const url of [stop, arreter, choose, `${stop}?List-Unsubscribe=One-Click`]) {
      expect((await get(url)).statusCode).toBe(200);
      await app.inject({ method: 'HEAD', url });
    }
    expect(await choicesOf(account)).toEqual([]);
  });

  it('shows one button, then what stopped and the way back', async () => {
    const { account, stop, arreter } = await reader();
    expect((await get(stop)).body.match(/action="[^"]*\/stop\/reminders"/g)).toHaveLength(1);
    expect((await get(stop)).body).toContain('Stop these emails');
    const answer = await post(stop, 'page=yes');
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, stop]);
    expect((await get(stop)).body).toContain('These emails have stopped: Reminders');
    expect((await get(arreter)).body).toContain('Ces courriels sont arrêtés\u00a0: Rappels');
    await post(stop, 'page=yes&again=yes');
    expect(await choicesOf(account)).toEqual([{ ...stopped, wanted: true }]);
    expect((await timelineOf(account)).map(({ verb }) => verb)).toEqual(['email.topic-stopped', 'email.topic-wanted']);
  });

  it('shows nobody’s name or address', async () => {
    const { account, stop, choose } = await reader();
    const [{ email, name }] = await desk.db.query(
      'SELECT email::text, family_name AS name FROM accounts WHERE id = $1',
      [account],
    );
    for (const url of [stop, choose]) {
      expect((await get(url)).body).not.toContain(email);
      if (name) expect((await get(url)).body).not.toContain(name);
    }
  });

  it.each([
    ['a word that is not ours', (path: string) => path.replace(/\/[\w-]{43}/, `/${'x'.repeat(43)}`)],
    ['another person', (path: string) => path.replace(/[\da-f-]{36}/, newId())],
    ['no id', (path: string) => path.replace(/[\da-f-]{36}/, 'me')],
    ['a kind that is not there', (path: string) => path.replace('/reminders', '/everything')],
  ])('opens nothing with %s', async (_, change) => {
    const { account, stop } = await reader();
    expect((await get(change(stop))).statusCode).toBe(404);
    expect((await post(change(stop))).statusCode).toBe(404);
    expect(await choicesOf(account)).toEqual([]);
  });
});
