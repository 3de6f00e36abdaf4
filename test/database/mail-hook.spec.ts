import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MailModule } from '../../src/platform/mail/mail.module.js';
import { QueueModule } from '../../src/platform/queue/queue.module.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openPeopleApp } from '../support/people-app.js';
import { samples } from '../support/returned/samples.js';

const hookSecret = 'a secret of the hook that only the tests know';
let at: TestDatabase;
const open = (changes: object) =>
  openPeopleApp(at.db, { databaseUrl: at.url, smtpUrl: 'smtp://127.0.0.1:9', ...changes }, [
    QueueModule.forRoot(),
    MailModule,
  ]);
let app: NestFastifyApplication;
beforeAll(async () => {
  at = await openDatabase();
  app = await open({ hookSecret });
});
afterAll(async () => {
  await app.close();
  await at.close();
});

const about = { to: 'x@example.org', from: 'partners@example.ca', outboxId: 'none', messageId: 'none@x' };
const dsn = samples[0]!.raw(about) as string;
const post = (payload: string, headers: Record<string, string> = {}, to = app) =>
  to.inject({
    method: 'POST',
    url: '/hooks/mail/returned',
    payload,
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${hookSecret}`, ...headers },
  });

describe('the hook of mail servers', () => {
  it('takes a message without a cookie and without a token of ours', async () => {
    const answer = await post(dsn, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' });
    expect([answer.statusCode, answer.json()]).toEqual([200, { received: 'stranger' }]);
    expect((await post(dsn)).json()).toEqual({ received: 'known' });
    expect((await post('hello')).json()).toEqual({ received: 'nothing' });
  });

  it.each([
    ['no secret', { authorization: '' }, 403],
    ['another secret', { authorization: `Bearer ${hookSecret}x` }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 422],
    ['an unknown kind', { 'content-type': 'image/png' }, 415],
  ])('refuses %s in words that a program reads', async (_, headers, status) => {
    const answer = await post('a=b', headers);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(answer.json()).toMatchObject({ status });
  });

  it('refuses what is too large', async () => {
    expect((await post('x'.repeat(2 * 1024 * 1024 + 1))).statusCode).toBe(413);
  });

  it('is not there without a secret', async () => {
    const without = await open({ hookSecret: undefined });
    expect((await post(dsn, { authorization: 'Bearer undefined' }, without)).statusCode).toBe(404);
    await without.close();
  });

  it('takes whole messages nowhere else', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/en/sign-in',
      payload: dsn,
      headers: { 'content-type': 'message/rfc822' },
    });
    expect(answer.statusCode).toBe(415);
  });
});
