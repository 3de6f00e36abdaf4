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
const post = (payload: string, headers: Record<string, string> = {}, to = app, remoteAddress = '127.0.0.1') =>
  to.inject({
    remoteAddress,
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

  it.each([
    ['a message that is too large', 'x'.repeat(3 * 1024 * 1024), {}],
    ['a kind that it does not know', 'x', { 'content-type': 'image/png' }],
    ['a message that does not come', 'x', { 'content-length': '1000' }],
  ])('asks for the secret before it looks at %s', async (_, payload, headers) =>
    expect((await post(payload, { authorization: 'Bearer x', ...headers })).statusCode).toBe(403),
  );

  it('answers too many wrong secrets with 429, and still lets the right one in', async () => {
    const from = (remoteAddress: string, authorization?: string) =>
      post('hello', authorization === undefined ? {} : { authorization }, app, remoteAddress);
    const codes = [];
    for (let i = 0; i < 25; i += 1) codes.push((await from('192.0.2.7', `Bearer ${i}`)).statusCode);
    expect(codes.indexOf(429)).toBe(20);
    const last = await from('192.0.2.7', '');
    expect(last.headers['content-type']).toContain('application/problem+json');
    expect(last.json()).toMatchObject({ status: 429, type: '/problems/too-many' });
    expect((await from('192.0.2.8', '')).statusCode).toBe(403);
    expect((await from('192.0.2.7')).statusCode).toBe(200);
  });

  describe('when the database refuses', () => {
    afterEach(() => at.db.query('DROP FUNCTION refuse CASCADE'));
    it.each([
      ['a value', '22021', 422, 'unkept'],
      ['for now', '55P03', 500, undefined],
    ])('%s, says whether to send it again', async (_, code, status, received) => {
      await at.db.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`);
      await at.db.query(`CREATE TRIGGER refuse BEFORE INSERT ON delivery_events FOR EACH ROW
        WHEN (NEW.source_event_id LIKE '%refused%') EXECUTE FUNCTION refuse()`);
      const answer = await post(dsn.replace(/^Message-ID: <[^>]*>/im, 'Message-ID: <refused@x>'));
      expect([answer.statusCode, answer.json()]).toEqual([status, expect.objectContaining({ status })]);
      const event = { kind: 'delivered', messageId: '<none@x>' };
      const events = [
        { ...event, id: `refused ${code}` },
        { ...event, id: `other ${code}` },
      ];
      const told = await post(JSON.stringify({ provider: 'example', events }), { 'content-type': 'application/json' });
      expect(told.json()).toMatchObject(received ? { received: [received, 'stranger'] } : { status });
    });
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

  it.each(['/en/sign-in', '/en/email-choices/x/x/stop/reminders'])('does not even read them at %s', async (url) => {
    const headers = { 'content-type': 'message/rfc822', accept: 'application/json' };
    const answer = await app.inject({ method: 'POST', url, payload: 'x'.repeat(3 * 1024 * 1024), headers });
    expect(answer.statusCode).toBe(415);
  });
});

describe('events of a provider', () => {
  const event = { id: 'e1', kind: 'bounced_hard', messageId: '<none@example.ca>', code: '5.1.1' };
  const tell = (events: unknown, provider = 'example') =>
    post(JSON.stringify({ provider, events }), { 'content-type': 'application/json' });

  it('are taken once each, by the provider’s own id', async () => {
    expect((await tell([event, event, { ...event, id: 'e2' }])).json()).toEqual({
      received: ['stranger', 'known', 'stranger'],
    });
    expect((await tell([event], 'another')).json()).toEqual({ received: ['stranger'] });
  });

  it('may have characters that cannot be kept', async () => {
    const odd = { ...event, id: 'e5\0\ud83d', messageId: '<no\0ne@x>', returnPath: 'x\udc00@example.ca', says: '\0' };
    const answer = await tell([odd, { ...event, id: '\ud83d' }]);
    expect([answer.statusCode, answer.json()]).toEqual([200, { received: ['stranger', 'stranger'] }]);
    expect((await tell([odd])).json()).toEqual({ received: ['known'] });
  });

  it('are read one by one: a return path that we never made spoils only its own', async () => {
    const forged = { ...event, id: 'e3', returnPath: `bounces+${'a'.repeat(32)}.${'b'.repeat(16)}@example.ca` };
    expect((await tell([forged, { ...event, id: 'e4' }])).json()).toEqual({ received: ['forged', 'stranger'] });
  });

  it.each([
    ['nothing that names a letter', [{ id: 'x', kind: 'delivered' }]],
    ['another kind', [{ ...event, kind: 'opened' }]],
    ['more than is asked', [{ ...event, ip: '192.0.2.1' }]],
    ['none', []],
  ])('are refused with %s', async (_, events) => expect((await tell(events)).statusCode).toBe(422));

  it('need the secret', async () => {
    const body = JSON.stringify({ provider: 'example', events: [event] });
    expect((await post(body, { 'content-type': 'application/json', authorization: '' })).statusCode).toBe(403);
  });
});
