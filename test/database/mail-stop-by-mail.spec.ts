import PostalMime from 'postal-mime';
import { Config } from '../../src/platform/config/config.js';
import { EmailChoices } from '../../src/platform/mail/choices/email-choices.js';
import { reportsOf } from '../../src/platform/mail/incoming/provider-events.js';
import { ReceiveReport } from '../../src/platform/mail/incoming/receive-report.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { letterThatLeft, reportCalled, tracesOf } from '../support/returned/left.js';
import { reminderLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
  Object.assign(desk.app.get(Config), { bounces: 'mail.example.ca', hookSecret: 'a secret that only the tests know' });
});
afterAll(() => desk.close());

const receive = (message: string | Uint8Array) => desk.app.get(ReceiveReport).run(Buffer.from(message as string));
const write = (to: string) => receive(`From: marie@example.org\r\nTo: ${to}\r\nSubject: unsubscribe\r\n\r\n`);
const choicesOf = (account: string) => desk.app.get(EmailChoices).of(account);

async function reminded() {
  const about = await letterThatLeft(desk, reminderLetter);
  const { headers } = await PostalMime.parse(desk.arrived(about.outboxId)[0]!.raw);
  const ways = headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
  const [, address = ''] = /^<https:[^>]+\/reminders>,\s+<mailto:([^?>]+)\?subject=unsubscribe>$/.exec(ways) ?? [];
  return { about, address };
}

describe('a letter to the address in List-Unsubscribe', () => {
  it('stops the topic, however often it comes', async () => {
    const { about, address } = await reminded();
    expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64);
    expect([await write(address.toUpperCase()), await write(address)]).toEqual(['stopped', 'stopped']);
    expect(await choicesOf(about.accountId)).toContainEqual({ topic: 'reminders', wanted: false });
    const next = await desk.db.query<{ verb: string }[]>('SELECT verb FROM timeline_entries WHERE subject_id = $1', [
      about.accountId,
    ]);
    expect(next).toEqual([{ verb: 'email.topic-stopped' }]);
  });

  it.each([
    ['another word', (address: string) => address.replace(/\.[\da-f]{16}@/, `.${'0'.repeat(16)}@`)],
    ['another person', (address: string) => address.replace(/\+[\da-f]{8}/, '+00000000')],
  ])('does nothing with %s', async (_, change) => {
    const { about, address } = await reminded();
    expect(await write(change(address))).toBe('nothing');
    expect(await choicesOf(about.accountId)).toContainEqual({ topic: 'reminders', wanted: true });
  });

  it('is not the return path: what comes back to that stops nothing', async () => {
    const { about } = await reminded();
    expect(await write(about.from)).toBe('nothing');
    expect(await receive(reportCalled('Postfix, unknown user', about))).toBe('noted');
    expect(await choicesOf(about.accountId)).toContainEqual({ topic: 'reminders', wanted: true });
  });

  it('is not offered where nobody would read it', async () => {
    Object.assign(desk.app.get(Config), { hookSecret: undefined });
    expect((await reminded()).address).toBe('');
  });
});

it('what a provider says of a letter counts like a report of the mail server', async () => {
  const about = await letterThatLeft(desk, visitLetter);
  const event = { id: 'x', kind: 'bounced_hard', outboxId: about.outboxId, recipient: about.to, says: '' } as const;
  const [report] = reportsOf({ provider: 'example', events: [event] });
  expect(await desk.app.get(ReceiveReport).note(report!)).toBe('noted');
  expect(await tracesOf(desk, about)).toMatchObject({ delivery: 'bounced', barred: 'bounced', calls: ['bounced'] });
});
