import { Config } from '../../src/platform/config/config.js';
import { newId } from '../../src/platform/database/new-id.js';
import { ReceiveReport } from '../../src/platform/mail/incoming/receive-report.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { letterThatLeft, reportCalled, tracesOf, type Left } from '../support/returned/left.js';
import type { About } from '../support/returned/sample.js';
import { reminderLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
  Object.assign(desk.app.get(Config), { bounces: 'mail.example.ca' });
});
afterAll(() => desk.close());

const left = (letter = visitLetter) => letterThatLeft(desk, letter);
const comesBack = (name: string, about: About) => desk.app.get(ReceiveReport).run(reportCalled(name, about));
const traces = (about: Left) => tracesOf(desk, about);
const [unknownUser, abuse] = ['Postfix, unknown user', 'Yahoo, abuse'] as const;

describe('whose letter it is', () => {
  it('is not believed of a return path that was made up', async () => {
    const about = await left();
    const forged = { ...about, from: about.from.replace(/\.[\da-f]{16}@/, '.0123456789abcdef@') };
    expect(await comesBack(unknownUser, forged)).toBe('forged');
    expect(await traces(about)).toMatchObject({ delivery: null, barred: null, calls: [], kinds: [] });
  });

  it('is told by its return path alone, to which nobody else can write', async () => {
    const about = await left();
    const changes = { outboxId: newId(), messageId: 'changed@amazonses.com' };
    expect(await comesBack(unknownUser, { ...about, ...changes })).toBe('noted');
    expect(await traces(about)).toMatchObject({ barred: 'bounced', calls: ['bounced'] });
  });

  describe.each([
    ['the id that the letter carries', () => ({ from: 'partners@example.ca', messageId: 'changed@amazonses.com' })],
    ['its Message-ID', () => ({ from: 'partners@example.ca', outboxId: newId() })],
  ])('told by %s only', (_, changes) => {
    it.each([
      [unknownUser, visitLetter, { delivery: 'bounced', calls: ['bounced'], kinds: ['bounced_hard'] }],
      [abuse, visitLetter, { delivery: 'complained', calls: ['complained'], kinds: ['complained'] }],
      [abuse, reminderLetter, { delivery: 'complained', calls: ['complained'], kinds: ['complained'] }],
    ])('%#: somebody phones, and the address is not barred', async (name, letter, expected) => {
      const about = await left(letter);
      expect(await comesBack(name, { ...about, ...changes() })).toBe('noted');
      expect(await traces(about)).toEqual({ state: 'sent', barred: null, ...expected });
    });

    it('is enough where no return path is signed', async () => {
      const config = desk.app.get(Config);
      Object.assign(config, { bounces: undefined });
      const about = await left();
      await comesBack(unknownUser, { ...about, ...changes() });
      expect(await traces(about)).toMatchObject({ barred: 'bounced', calls: ['bounced'] });
      Object.assign(config, { bounces: 'mail.example.ca' });
    });

    it('does not keep a signed one from being believed', async () => {
      const about = await left();
      await comesBack('Sendmail, unknown', { ...about, ...changes() });
      await comesBack(unknownUser, about);
      expect(await traces(about)).toMatchObject({ barred: 'bounced', kinds: ['bounced_hard', 'bounced_hard'] });
    });
  });

  it('is nobody’s when the letter never left, and is kept all the same', async () => {
    const id = await desk.queued(visitLetter, { email: `${newId()}@example.org` });
    const about = { to: 'x@example.org', from: 'partners@example.ca', outboxId: id, messageId: 'x@y' };
    expect(await comesBack(unknownUser, about)).toBe('stranger');
    expect(await desk.row(id)).toMatchObject({ state: 'pending', delivery: null });
  });
});
