import { Config } from '../../src/platform/config/config.js';
import { newId } from '../../src/platform/database/new-id.js';
import { DecideLetter } from '../../src/platform/mail/decide-letter.js';
import { ReceiveReport } from '../../src/platform/mail/incoming/receive-report.js';
import { Ledger } from '../../src/platform/mail/ledger.js';
import { returnPath } from '../../src/platform/mail/return-path.js';
import { settleLost } from '../../src/platform/mail/settle-lost.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { letterThatLeft, reportCalled, tracesOf, type Left } from '../support/returned/left.js';
import { heldLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
  Object.assign(desk.app.get(Config), { bounces: 'mail.example.ca' });
});
afterAll(() => desk.close());

const comesBack = (name: string, about: Left) => desk.app.get(ReceiveReport).run(reportCalled(name, about));
const traces = (about: Left) => tracesOf(desk, about);
const [full, delayed, done, abuse] = [
  ...['Postfix, mailbox full', 'Postfix, delay warning', 'Postfix, delivery was asked to be confirmed', 'Yahoo, abuse'],
] as [string, string, string, string];

async function claimed(id: string) {
  const email = await desk.app.get(Ledger).claim(id);
  if (!email) throw new Error('not claimed');
  return email;
}
/** A letter whose worker has handed it over and is silent since. */
async function beingSent(letter = visitLetter) {
  const id = await desk.queued(letter, { email: `${newId()}@example.org` });
  const email = await claimed(id);
  await desk.app.get(Ledger).mark(email);
  const { messageId, recipientId: accountId } = await desk.row(id);
  const from = returnPath(desk.app.get(Config), id);
  const about = { to: email.recipient.email, from, outboxId: id, messageId: messageId.slice(1, -1), accountId };
  return { email, about, id };
}
async function sweep(id: string) {
  await desk.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [id]);
  await settleLost(desk.db, { reply: 'lost', backOff: [0] }, desk.pace);
}

describe('a report about a letter that is being sent, by a worker that dies', () => {
  it.each([
    [heldLetter, done, 'sent', 'delivered'],
    [visitLetter, done, 'sent', 'delivered'],
    [visitLetter, abuse, 'sent', 'complained'],
    [heldLetter, full, 'sent', 'bounced'],
    [visitLetter, full, 'pending', 'bounced'],
    [heldLetter, delayed, 'unknown', 'delayed'],
    [visitLetter, delayed, 'pending', 'delayed'],
  ])('%#: ends as if it had come afterwards', async (letter, name, state, delivery) => {
    const early = await beingSent(letter);
    await comesBack(name, early.about);
    await sweep(early.id);
    const late = await beingSent(letter);
    await sweep(late.id);
    await comesBack(name, late.about);
    const ends = await Promise.all([traces(early.about), traces(late.about)]);
    expect(ends[0]).toMatchObject({ state, delivery });
    expect(ends[1]).toEqual(ends[0]);
    expect(await desk.phases(early.id)).toEqual(['unknown']);
  });

  it('ends the second attempt, too, when the first copy arrived', async () => {
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    const about = await letterThatLeft(desk);
    await desk.makeDue(about.outboxId);
    await claimed(about.outboxId);
    await comesBack(done, about);
    await sweep(about.outboxId);
    expect(await desk.phases(about.outboxId)).toEqual(['unknown', 'lost_before_dot']);
    expect(await traces(about)).toMatchObject({ state: 'sent', delivery: 'delivered' });
  });

  it('is not taken for one about a later attempt', async () => {
    desk.mailbox.fail({ at: 'rcpt', code: 550, says: '5.1.1 unknown' });
    const about = await letterThatLeft(desk, heldLetter);
    expect(await traces(about)).toMatchObject({ state: 'failed', delivery: 'bounced' });
    await desk.db.query('UPDATE accounts SET email = $1 WHERE id = $2', [`${newId()}@example.org`, about.accountId]);
    const coordinator = await given(desk.db).coordinator();
    await desk.app.get(DecideLetter).run(coordinator, { id: about.outboxId, event: 'again' });
    await desk.app.get(Ledger).mark(await claimed(about.outboxId));
    await sweep(about.outboxId);
    expect(await desk.row(about.outboxId)).toMatchObject({ state: 'unknown', dupRisk: true });
  });
});

describe('an answer that comes after the sweep', () => {
  const late = { kind: 'accepted', reply: '250 queued as 7', code: 250 } as const;

  it.each([heldLetter, visitLetter])('that the letter was taken settles the doubt: $name', async (letter) => {
    const { email, about, id } = await beingSent(letter);
    await sweep(id);
    expect(await desk.app.get(Ledger).settle(email, late)).toBe(false);
    expect(await traces(about)).toMatchObject({ state: 'sent', delivery: null, kinds: ['accepted'], calls: [] });
    expect(await desk.phases(id)).toEqual(['unknown']);
  });

  it('is remembered while a second copy is on its way', async () => {
    const { email, id } = await beingSent();
    await sweep(id);
    await desk.makeDue(id);
    await claimed(id);
    await desk.app.get(Ledger).settle(email, late);
    expect(await desk.row(id)).toMatchObject({ state: 'sending' });
    await sweep(id);
    expect(await desk.row(id)).toMatchObject({ state: 'sent' });
  });

  it('that it was not taken is written down, and settles nothing', async () => {
    const { email, about, id } = await beingSent(heldLetter);
    await sweep(id);
    await desk.app.get(Ledger).settle(email, { kind: 'refused', reply: '554 5.7.1 no', code: 554 });
    expect(await traces(about)).toMatchObject({ state: 'unknown', delivery: null, kinds: ['refused'], calls: [] });
  });

  it('is not missed by a letter that is gone', async () => {
    const { email, id } = await beingSent();
    await sweep(id);
    await desk.db.query('DELETE FROM outgoing_emails WHERE id = $1', [id]);
    expect(await desk.app.get(Ledger).settle(email, late)).toBe(false);
  });
});
