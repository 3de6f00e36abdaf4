import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '../../src/platform/database/new-id.js';
import { Deliver } from '../../src/platform/mail/deliver.js';
import { DeliveryAttempt } from '../../src/platform/mail/delivery-attempt.entity.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openMailApp } from '../support/mail-app.js';
import { openScriptedSmtp, type Act, type ScriptedSmtp, type SmtpPhase } from '../support/scripted-smtp.js';
import { heldLetter, visitLetter } from '../support/visit.email.js';

/** How a letter and its attempt end. */
const sent = ['sent', 'accepted', false] as const;
const again = ['pending', 'rejected_temp', false] as const;
const lost = ['pending', 'lost_before_dot', false] as const;
const refused = ['failed', 'rejected_perm', false] as const;
const doubt = ['pending', 'unknown', true] as const;
type End = typeof sent | typeof again | typeof lost | typeof refused | typeof doubt;

const says = (text: string): Act => ({ says: `${text}\r\n` });
const codes = (phase: SmtpPhase, end: End, ...list: number[]) =>
  list.map((code) => [phase, String(code), says(`${code} so it is`), end] as const);
/** No word that can be understood. */
const speechless = (phase: SmtpPhase, end: End) =>
  [
    [phase, 'a cut line', { drops: '' }, end],
    [phase, 'half a word and a cut line', { drops: '2' }, end],
    [phase, 'silence', 'hangs', end],
    [phase, 'another language', says('HTTP/1.1 400 Bad Request'), end],
    [phase, 'a code that does not exist', says('999 what'), end],
  ] as const;
/** A code as servers may write it. */
const spelled = (phase: SmtpPhase, code: number, end: End) =>
  [
    [phase, `${code} on several lines`, says(`${code}-one\r\n${code}-two\r\n${code} three`), end],
    [phase, `${code} on a very long line`, says(`${code} ${'x'.repeat(20_000)}`), end],
    [phase, `${code} without words`, says(String(code)), end],
    [phase, `${code} with a NUL`, says(`${code} queued\0 as 7`), end],
    [phase, `${code} with half a character where it is cut`, says(`${code} ${'x'.repeat(295)}\u{1f600} ok`), end],
    [
      phase,
      `${code} in bytes that are no text`,
      { says: Buffer.from(`${code} \xe9\xff\x80\xed\xa0\r\n`, 'latin1') },
      end,
    ],
  ] as const;

const table: readonly (readonly [phase: SmtpPhase, what: string, act: Act, end: End])[] = [
  ...spelled('greeting', 220, sent),
  ...codes('greeting', again, 421, 450, 521, 554),
  ...codes('greeting', lost, 250, 354),
  ...speechless('greeting', lost),
  ...codes('ehlo', sent, 500, 502),
  ...codes('ehlo', again, 421),
  ...spelled('ehlo', 250, sent),
  ...speechless('ehlo', lost).slice(0, 3),
  ...spelled('mail', 250, sent),
  ...codes('mail', again, 421, 451, 452, 455, 503, 530, 550, 552, 553, 555),
  ...codes('mail', lost, 354),
  ...speechless('mail', lost),
  ...codes('rcpt', sent, 250, 251, 252),
  ...codes('rcpt', again, 421, 450, 451, 452, 455, 503),
  ...codes('rcpt', refused, 550, 551, 552, 553, 554, 556),
  ...codes('rcpt', lost, 354),
  ...spelled('rcpt', 550, refused),
  ...speechless('rcpt', lost),
  ...codes('data', sent, 354),
  ...codes('data', again, 421, 451, 503),
  ...codes('data', refused, 550, 554),
  ...spelled('data', 354, sent),
  ...speechless('data', lost),
  ...codes('dot', sent, 250, 251),
  ...codes('dot', again, 421, 450, 451, 452),
  ...codes('dot', refused, 550, 552, 554),
  ...codes('dot', doubt, 354),
  ...spelled('dot', 250, sent),
  ...spelled('dot', 554, refused),
  ...speechless('dot', doubt),
];

let at: TestDatabase;
let server: ScriptedSmtp;
let app: INestApplicationContext;
const open = (address: string) =>
  openMailApp({
    db: at.db,
    databaseUrl: at.url,
    smtpUrl: `smtp://${address}:${server.port}`,
    pace: { socketTimeout: 250, sendSeconds: 1.5 },
  });
beforeAll(async () => {
  at = await openDatabase();
  server = await openScriptedSmtp();
  app = await open('127.0.0.1');
});
afterEach(async () => {
  server.reset();
  await new Promise((seen) => setTimeout(seen, 10));
});
afterAll(async () => {
  await app.close();
  await server.close();
  await at.close();
});

/** Sends one letter and answers with how it ended. */
async function endOf(letter = visitLetter, using = app, person = {}) {
  const { id: to } = await given(at.db).account(person);
  const posting = { to, once: newId(), payload: { visitId: newId(), title: '' } };
  await at.db.transaction((tx) => using.get(Mailer).queue(tx, letter, posting));
  const { id } = await at.db.manager.findOneByOrFail(OutgoingEmail, { recipientId: to });
  await using.get(Deliver).run(id);
  const { state, dupRisk, leaseToken, reply } = await at.db.manager.findOneByOrFail(OutgoingEmail, { id });
  const attempts = await at.db.manager.findBy(DeliveryAttempt, { emailId: id });
  expect([attempts.length, leaseToken, (reply ?? '').length <= 300]).toEqual([1, null, true]);
  return [state, attempts[0]?.phase, dupRisk];
}

describe('what a server says, and where', () => {
  it.each(table)('%s: %s', async (phase, _, act, end) => {
    const before = server.ends();
    server.act(phase, act);
    expect(await endOf()).toEqual(end);
    const had = phase === 'dot' || end === sent;
    expect(server.ends() - before).toBe(had ? 1 : 0);
  });

  it('has a row for nearly everything', () => expect(table.length).toBeGreaterThan(80));

  it.each(speechless('dot', doubt))('%s: %s, of a letter that must not go twice', async (phase, _, act) => {
    server.act(phase, act);
    expect(await endOf(heldLetter)).toEqual(['unknown', 'unknown', true]);
  });
});

describe('an address with other letters than ASCII', () => {
  it('is not told to a server that could not read it', async () => {
    const before = server.ends();
    const end = await endOf(visitLetter, app, { email: `mârie-${newId()}@example.ca` });
    expect([end, server.ends()]).toEqual([refused, before]);
  });
});

describe('before a letter is spoken of', () => {
  it.each([
    ['a refused sign-in', 'somebody:wrong@127.0.0.1', ['auth', says('535 5.7.8 no'), again]],
    ['a sign-in that must wait', 'somebody:wrong@127.0.0.1', ['auth', says('454 4.7.0 not now'), again]],
    ['a line cut at the sign-in', 'somebody:wrong@127.0.0.1', ['auth', { drops: '' }, lost]],
    ['a server that does not encrypt', '127.0.0.2', ['starttls', says('454 not now'), again]],
    ['a line cut where it should be encrypted', '127.0.0.2', ['starttls', { drops: '' }, lost]],
  ] as const)('%s leaves it waiting', async (_, address, [phase, act, end]) => {
    const other = await open(address);
    server.act('ehlo', says('250-script\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN'));
    server.act(phase, act);
    expect(await endOf(visitLetter, other)).toEqual(end);
    expect(server.ends()).toBeGreaterThanOrEqual(0);
    await other.close();
  });
});
