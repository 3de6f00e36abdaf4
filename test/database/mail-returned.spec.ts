import fc from 'fast-check';
import { Config } from '../../src/platform/config/config.js';
import { newId } from '../../src/platform/database/new-id.js';
import { ReceiveReport } from '../../src/platform/mail/incoming/receive-report.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { letterThatLeft, reportCalled, tracesOf, type Left } from '../support/returned/left.js';
import type { About } from '../support/returned/sample.js';
import { heldLetter, reminderLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
  Object.assign(desk.app.get(Config), { bounces: 'mail.example.ca' });
});
afterAll(() => desk.close());

const left = (letter = visitLetter) => letterThatLeft(desk, letter);
const receive = (message: Uint8Array) => desk.app.get(ReceiveReport).run(message);
const comesBack = (name: string, about: About) => receive(reportCalled(name, about));
const traces = (about: Left) => tracesOf(desk, about);
const [unknownUser, full, delayed, done, abuse] = [
  ...['Postfix, unknown user', 'Postfix, mailbox full', 'Postfix, delay warning'],
  ...['Postfix, delivery was asked to be confirmed', 'Yahoo, abuse'],
] as [string, string, string, string, string];

describe('what comes back for a letter', () => {
  it.each([
    [unknownUser, { delivery: 'bounced', barred: 'bounced', calls: ['bounced'], kinds: ['bounced_hard'] }],
    [full, { delivery: 'bounced', barred: null, calls: ['bounced'], kinds: ['bounced_soft'] }],
    [delayed, { delivery: 'delayed', barred: null, calls: [], kinds: ['delayed'] }],
    [done, { delivery: 'delivered', barred: null, calls: [], kinds: ['delivered'] }],
    [abuse, { delivery: 'complained', barred: 'complained', calls: ['complained'], kinds: ['complained'] }],
    ['an answer from a holiday', { delivery: null, barred: null, calls: [], kinds: [] }],
    [
      'Postfix, forwarded to another mailbox',
      { delivery: 'bounced', barred: null, calls: ['bounced'], kinds: ['bounced_hard'] },
    ],
  ])('%s', async (name, expected) => {
    const about = await left();
    await comesBack(name, about);
    expect(await traces(about)).toEqual({ state: 'sent', ...expected });
  });

  it('opens no call for a complaint about a letter that its reader could have stopped', async () => {
    const about = await left(reminderLetter);
    await comesBack(abuse, about);
    expect(await traces(about)).toMatchObject({ barred: 'complained', calls: [] });
  });

  it('keeps the next letter in, and says why', async () => {
    const about = await left();
    await comesBack(unknownUser, about);
    const next = await desk.db.transaction(async (tx) => {
      await desk.mailer.queue(tx, visitLetter, {
        to: about.accountId,
        once: 'next',
        payload: { visitId: newId(), title: '' },
      });
      const [{ id }] = await tx.query('SELECT id FROM outgoing_emails WHERE recipient_id = $1 AND once LIKE $2', [
        about.accountId,
        '%:next:%',
      ]);
      return id as string;
    });
    await desk.deliver(next);
    expect(await desk.row(next)).toMatchObject({ state: 'suppressed', endedBecause: 'bounced' });
  });

  it('stands on the timeline, once and without the address', async () => {
    const about = await left();
    await comesBack(unknownUser, about);
    await comesBack(unknownUser, about);
    const entries = await desk.db.query('SELECT verb, detail::text FROM timeline_entries WHERE subject_id = $1', [
      about.accountId,
    ]);
    expect(entries).toEqual([{ verb: 'email.bounced', detail: '{}' }]);
  });

  it('bars nobody who has another address by now', async () => {
    const about = await left();
    await desk.db.query('UPDATE accounts SET email = $1 WHERE id = $2', [`${newId()}@example.org`, about.accountId]);
    await comesBack(unknownUser, about);
    expect(await traces(about)).toMatchObject({ barred: null, calls: ['bounced'], delivery: 'bounced' });
  });

  it('bars again what was allowed again only for a later letter', async () => {
    const about = await left();
    await comesBack(unknownUser, about);
    await desk.db.query(
      'UPDATE email_suppressions SET lifted_at = now() WHERE address_digest = address_digest($1::citext)',
      [about.to],
    );
    await comesBack('Sendmail, unknown', about);
    expect(await traces(about)).toMatchObject({ barred: null, kinds: ['bounced_hard', 'bounced_hard'] });
  });
});

describe('a doubtful letter', () => {
  it.each([
    [done, 'sent', 'delivered'],
    [unknownUser, 'sent', 'bounced'],
    [delayed, 'unknown', 'delayed'],
  ])('after “%s” is %s, and %s', async (name, state, delivery) => {
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    const about = await left(heldLetter);
    expect((await desk.row(about.outboxId)).state).toBe('unknown');
    await comesBack(name, about);
    expect(await traces(about)).toMatchObject({ state, delivery });
  });
});

describe('a second copy that waits', () => {
  const doubtful = async () => {
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    const about = await left();
    expect(await desk.row(about.outboxId)).toMatchObject({ state: 'pending', dupRisk: true });
    await desk.makeDue(about.outboxId);
    return about;
  };

  it('does not leave when the first one arrived', async () => {
    const about = await doubtful();
    await comesBack(done, about);
    await desk.deliver(about.outboxId);
    expect(await traces(about)).toMatchObject({ state: 'sent', delivery: 'delivered' });
    expect(desk.arrived(about.outboxId)).toHaveLength(1);
  });

  it.each([unknownUser, full, delayed])('waits on after “%s”', async (name) => {
    const about = await doubtful();
    await comesBack(name, about);
    expect((await desk.row(about.outboxId)).state).toBe('pending');
  });

  it('leaves or does not, and ends the same, when both come at once', async () => {
    for (let i = 0; i < 8; i += 1) {
      const about = await doubtful();
      await Promise.all([comesBack(done, about), desk.deliver(about.outboxId)]);
      expect(await traces(about)).toMatchObject({ state: 'sent', delivery: 'delivered' });
      expect(await desk.phases(about.outboxId)).toHaveLength(desk.arrived(about.outboxId).length);
    }
  });

  it('is the database’s to end, and only for a letter that may have left', async () => {
    const id = await desk.queued();
    const end = `UPDATE outgoing_emails SET state = 'sent', delivery = 'delivered' WHERE id = $1`;
    await expect(desk.db.query(end, [id])).rejects.toThrow('A letter cannot go from pending to sent');
  });
});

describe('reports in any order, and more than once', () => {
  it('end the same', async () => {
    const names = [unknownUser, full, delayed, done, abuse];
    const ends = new Map<string, unknown>();
    const run = async (order: string[], doubtful: boolean) => {
      if (doubtful) desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
      const about = await left(heldLetter);
      for (const name of order) await comesBack(name, about);
      const key = `${doubtful} ${[...new Set(order)].sort().join()}`;
      const end = await traces(about);
      expect(end).toEqual(ends.get(key) ?? end);
      ends.set(key, end);
    };
    const orders = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), async (order, doubtful) => {
        await run(order, doubtful);
        await run([...order].reverse(), doubtful);
        await run([...order, ...order].sort(), doubtful);
      }),
      { numRuns: 15 },
    );
  });
});
