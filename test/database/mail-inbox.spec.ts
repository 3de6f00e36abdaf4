import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '../../src/platform/config/config.js';
import { Inbox } from '../../src/platform/mail/incoming/inbox.js';
import { ReceiveReport } from '../../src/platform/mail/incoming/receive-report.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { letterThatLeft, reportCalled, tracesOf } from '../support/returned/left.js';
import { samples } from '../support/returned/samples.js';

let desk: MailDesk;
const inboxDir = mkdtempSync(join(tmpdir(), 'tandem-inbox-'));
beforeAll(async () => {
  desk = await openMailDesk();
  Object.assign(desk.app.get(Config), { bounces: 'mail.example.ca', inboxDir });
});
afterAll(() => desk.close());

describe('every sample', () => {
  it('bars an address exactly when nothing arrives there, or its reader complained', async () => {
    for (const sample of samples) {
      const about = await letterThatLeft(desk);
      const message = sample.raw(about);
      await desk.app.get(ReceiveReport).run(typeof message === 'string' ? Buffer.from(message) : message);
      const { barred } = await tracesOf(desk, about);
      const named = !['Postfix, forwarded to another mailbox'].includes(sample.name);
      const expected =
        sample.means === 'complained' ? 'complained' : sample.means === 'bounced_hard' && named ? 'bounced' : null;
      expect([sample.name, barred]).toEqual([sample.name, expected]);
    }
  });
});

describe('a refusal to our face', () => {
  it.each([
    [550, '5.1.1', 'bounced'],
    [550, '5.2.1', 'bounced'],
    [552, '5.2.2', null],
    [550, '5.7.1', null],
  ])('%i %s', async (code, enhanced, barred) => {
    desk.mailbox.fail({ at: 'rcpt', code, says: `${enhanced} not this one` });
    const about = await letterThatLeft(desk);
    expect(await tracesOf(desk, about)).toMatchObject({ state: 'failed', barred, calls: barred ? ['bounced'] : [] });
  });
});

describe('the inbox', () => {
  it('is read once, and sorted', async () => {
    const about = await letterThatLeft(desk);
    writeFileSync(join(inboxDir, '1.eml'), reportCalled('Postfix, unknown user', about));
    writeFileSync(join(inboxDir, '2.eml'), reportCalled('an answer from a holiday', about));
    writeFileSync(join(inboxDir, '.half-written'), '');
    expect(await desk.app.get(Inbox).empty()).toBe(2);
    expect(await desk.app.get(Inbox).empty()).toBe(0);
    expect(await tracesOf(desk, about)).toMatchObject({ barred: 'bounced', kinds: ['bounced_hard'] });
    const places = ['done', 'unreadable'].map((place) => readdirSync(join(inboxDir, place)));
    expect(places).toEqual([['1.eml'], ['2.eml']]);
  });

  it.each([
    ['never', '22021', ['unreadable']],
    ['not now', '55P03', []],
  ])('reads the others when one is %s taken by the database', async (_, code, aside) => {
    const [bad, good] = [await letterThatLeft(desk), await letterThatLeft(desk)];
    await desk.db.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`);
    await desk.db.query(`CREATE TRIGGER refuse BEFORE INSERT ON delivery_events FOR EACH ROW
      WHEN (NEW.email_id = '${bad.outboxId}') EXECUTE FUNCTION refuse()`);
    writeFileSync(join(inboxDir, `a-${code}.eml`), reportCalled('Postfix, unknown user', bad));
    writeFileSync(join(inboxDir, `b-${code}.eml`), reportCalled('Sendmail, unknown', good));
    expect(await desk.app.get(Inbox).empty()).toBe(2);
    expect(await tracesOf(desk, good)).toMatchObject({ barred: 'bounced' });
    const places = ['unreadable', 'done'].filter((place) =>
      readdirSync(join(inboxDir, place)).includes(`a-${code}.eml`),
    );
    expect(places).toEqual(aside);
    await desk.db.query('DROP FUNCTION refuse CASCADE');
    expect(await desk.app.get(Inbox).empty()).toBe(1 - aside.length);
    expect((await tracesOf(desk, bad)).barred).toBe(aside.length > 0 ? null : 'bounced');
  });

  it('reads a report with characters that cannot be kept', async () => {
    const about = await letterThatLeft(desk);
    const raw = reportCalled('Postfix, unknown user', about).toString('latin1');
    const odd = raw.replace(/(Diagnostic-Code: smtp; ?)/, '$1\0\x01').replace(/^Message-ID: </im, '$&\0');
    writeFileSync(join(inboxDir, '3.eml'), Buffer.from(odd, 'latin1'));
    expect(await desk.app.get(Inbox).empty()).toBe(1);
    expect(await tracesOf(desk, about)).toMatchObject({ barred: 'bounced', kinds: ['bounced_hard'] });
  });
});
