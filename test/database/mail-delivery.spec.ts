import type { INestApplicationContext } from '@nestjs/common';
import { Deliver } from '../../src/platform/mail/deliver.js';
import { Mailer, type Posting } from '../../src/platform/mail/mailer.js';
import { MailPace } from '../../src/platform/mail/mail-pace.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { DeliveryAttempt } from '../../src/platform/mail/delivery-attempt.entity.js';
import { claim, Fenced, markDot } from '../../src/platform/mail/claim.js';
import { expire } from '../../src/platform/mail/offer.js';
import { settle } from '../../src/platform/mail/settle.js';
import { settleLost } from '../../src/platform/mail/settle-lost.js';
import type { Email } from '../../src/platform/mail/email.js';
import { newId } from '../../src/platform/database/new-id.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openMailApp } from '../support/mail-app.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { heldLetter, shortLetter, visitLetter } from '../support/visit.email.js';

type Visit = { visitId: string; title: string };
let at: TestDatabase;
let mailbox: Mailbox;
let app: INestApplicationContext;

beforeAll(async () => {
  at = await openDatabase();
  mailbox = await openMailbox();
  app = await openMailApp({ db: at.db, databaseUrl: at.url, smtpUrl: mailbox.url });
});
afterAll(async () => {
  await app?.close();
  await mailbox?.close();
  await at?.close();
});

/** Queues one letter to a new person and answers with its row's id. */
async function queued(letter: Email<Visit> = visitLetter, person: { email?: string; locale?: 'en' | 'fr' } = {}) {
  const { id: to } = await given(at.db).account(person);
  const posting: Posting<Visit> = { to, once: newId(), payload: { visitId: newId(), title: '3 h' } };
  await at.db.transaction((tx) => app.get(Mailer).queue(tx, letter, posting));
  return (await at.db.manager.findOneByOrFail(OutgoingEmail, { recipientId: to })).id;
}
const row = (id: string) => at.db.manager.findOneByOrFail(OutgoingEmail, { id });
const phases = async (id: string) =>
  (await at.db.manager.find(DeliveryAttempt, { where: { emailId: id }, order: { n: 'ASC' } })).map(
    ({ phase }) => phase,
  );
const deliver = (id: string) => app.get(Deliver).run(id);
const arrived = (id: string) => mailbox.letters().filter((letter) => letter.outboxId === id);
const makeDue = (id: string) => at.db.query('UPDATE outgoing_emails SET next_attempt_at = now() WHERE id = $1', [id]);
const pace = () => app.get(MailPace);

describe('the outbox', () => {
  it('queues the same letter once', async () => {
    const { id: to } = await given(at.db).account();
    const posting = { to, once: 'offer-7', payload: { visitId: newId(), title: '' } };
    for (let i = 0; i < 3; i += 1) await at.db.transaction((tx) => app.get(Mailer).queue(tx, visitLetter, posting));
    expect(await at.db.manager.countBy(OutgoingEmail, { recipientId: to })).toBe(1);
  });

  it('keeps the same word for two recipients apart', async () => {
    const [a, b] = [await given(at.db).account(), await given(at.db).account()];
    for (const { id: to } of [a, b]) {
      const posting = { to, once: 'offer-8', payload: { visitId: newId(), title: '' } };
      await at.db.transaction((tx) => app.get(Mailer).queue(tx, visitLetter, posting));
    }
    expect(await at.db.manager.countBy(OutgoingEmail, { recipientId: b.id })).toBe(1);
  });

  it('forgets a letter whose transaction rolls back', async () => {
    const { id: to } = await given(at.db).account();
    const lost = at.db.transaction(async (tx) => {
      await app.get(Mailer).queue(tx, visitLetter, { to, once: 'x', payload: { visitId: newId(), title: '' } });
      throw new Error('refused');
    });
    await expect(lost).rejects.toThrow('refused');
    expect(await at.db.manager.countBy(OutgoingEmail, { recipientId: to })).toBe(0);
  });

  it('refuses a payload that is not the letter’s', async () => {
    const payload = { visitId: newId() } as Visit;
    const wrong = at.db.transaction((tx) =>
      app.get(Mailer).queue(tx, visitLetter, { to: newId(), once: 'x', payload }),
    );
    await expect(wrong).rejects.toThrow(/title/);
  });

  it('keeps no token in the row', async () => {
    const id = await queued();
    await deliver(id);
    const word = /visits\/[^/]+\/([\w-]{43})/.exec(arrived(id)[0]?.raw.replaceAll('=\r\n', '') ?? '')?.[1];
    expect(word).toBeDefined();
    expect(JSON.stringify(await row(id))).not.toContain(word);
  });
});

describe('a delivery', () => {
  it('ends as sent, once, with the mark before the answer', async () => {
    const id = await queued();
    await deliver(id);
    await deliver(id);
    expect(arrived(id)).toHaveLength(1);
    expect(await row(id)).toMatchObject({ state: 'sent', attempts: 1, dupRisk: false, leaseToken: null, locale: 'en' });
    const attempt = await at.db.manager.findOneByOrFail(DeliveryAttempt, { emailId: id });
    expect(attempt).toMatchObject({ phase: 'accepted', replyCode: 250 });
    expect(attempt.dotAt).not.toBeNull();
  });

  it.each([
    ['4yz to the recipient', { at: 'rcpt', code: 451 }, 'pending', 'rejected_temp', false],
    ['4yz after the dot', { at: 'dot', code: 452 }, 'pending', 'rejected_temp', false],
    ['421 after the dot', { at: 'dot', code: 421 }, 'pending', 'rejected_temp', false],
    ['5yz to the recipient', { at: 'rcpt', code: 550 }, 'failed', 'rejected_perm', false],
    ['5yz after the dot', { at: 'dot', code: 554 }, 'failed', 'rejected_perm', false],
    ['503, our own disorder', { at: 'rcpt', code: 503 }, 'pending', 'rejected_temp', false],
    ['silence after the dot', { at: 'dot', hangUp: 'before' }, 'pending', 'unknown', true],
  ] as const)('%s', async (_, fault, state, phase, dupRisk) => {
    const id = await queued();
    mailbox.fail(fault);
    await deliver(id);
    expect(await row(id)).toMatchObject({ state, dupRisk, leaseToken: null });
    expect(await phases(id)).toEqual([phase]);
  });

  it('sends again after a deferral, with the same Message-ID', async () => {
    const id = await queued();
    mailbox.fail({ at: 'dot', hangUp: 'after' });
    await deliver(id);
    await deliver(id);
    expect(arrived(id)).toHaveLength(1);
    await makeDue(id);
    await deliver(id);
    const [first, second] = arrived(id);
    expect(second?.messageId).toBe(first?.messageId);
    expect(await row(id)).toMatchObject({ state: 'sent', dupRisk: true });
  });

  it('holds a doubtful letter of the kind that must not go twice', async () => {
    const id = await queued(heldLetter);
    mailbox.fail({ at: 'dot', hangUp: 'after' });
    await deliver(id);
    await makeDue(id);
    await deliver(id);
    expect(arrived(id)).toHaveLength(1);
    expect(await row(id)).toMatchObject({ state: 'unknown', dupRisk: true });
  });

  it('holds any letter after three doubts', async () => {
    const id = await queued();
    for (let i = 0; i < 3; i += 1) {
      mailbox.fail({ at: 'dot', hangUp: 'before' });
      await makeDue(id);
      await deliver(id);
    }
    expect(await row(id)).toMatchObject({ state: 'unknown', attempts: 3 });
  });

  it('gives up on a letter that was put off for two days', async () => {
    const id = await queued();
    await at.db.query(`UPDATE outgoing_emails SET created_at = now() - interval '49 h' WHERE id = $1`, [id]);
    mailbox.fail({ at: 'rcpt', code: 451 });
    await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'failed' });
  });

  it('waits about as long as the list of pauses says', async () => {
    const id = await queued();
    mailbox.fail({ at: 'rcpt', code: 451 });
    await deliver(id);
    const [{ wait }] = await at.db.query(
      'SELECT extract(epoch FROM next_attempt_at - now())::float AS wait FROM outgoing_emails WHERE id = $1',
      [id],
    );
    expect(wait).toBeLessThanOrEqual(0.36);
    expect(wait).toBeGreaterThan(0);
  });

  it('fails at once for an address that is no single mailbox, and says it to no server', async () => {
    const id = await queued(visitLetter, { email: 'a@example.ca, b@example.ca' });
    await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'failed' });
    expect(arrived(id)).toHaveLength(0);
  });

  it('keeps no address in what the server said', async () => {
    const id = await queued();
    mailbox.fail({ at: 'rcpt', code: 550 });
    await deliver(id);
    expect((await row(id)).reply).not.toContain('@');
  });
});

describe('the lease', () => {
  it('is given to one of two workers', async () => {
    const id = await queued();
    const both = await Promise.all([claim(at.db, id, pace()), claim(at.db, id, pace())]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it('fences a sender whose lease was swept, and does not let it close', async () => {
    const id = await queued();
    const email = await claim(at.db, id, pace());
    if (!email) throw new Error('not claimed');
    await at.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [id]);
    await expect(markDot(at.db, email, pace())).rejects.toThrow(Fenced);
    await settleLost(at.db, { reply: 'lost', backOff: [0] }, pace());
    expect(await row(id)).toMatchObject({ state: 'pending', dupRisk: false });
    expect(await settle(at.db, email, { kind: 'accepted', reply: '250', code: 250 }, pace())).toBe(false);
    expect(await phases(id)).toEqual(['lost_before_dot']);
  });

  it.each([
    [visitLetter, 'pending'],
    [heldLetter, 'unknown'],
  ])('of a worker that died after the mark leaves %#', async (letter, state) => {
    const id = await queued(letter);
    const email = await claim(at.db, id, pace());
    if (!email) throw new Error('not claimed');
    await markDot(at.db, email, pace());
    await at.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [id]);
    await settleLost(at.db, { reply: 'lost', backOff: [0] }, pace());
    expect(await row(id)).toMatchObject({ state, dupRisk: true });
    expect(await phases(id)).toEqual(['unknown']);
  });
});

describe('time to live', () => {
  it('ends a letter that would come too late', async () => {
    const id = await queued(shortLetter);
    await at.db.query(`UPDATE outgoing_emails SET not_after = now() - interval '1 s' WHERE id = $1`, [id]);
    await deliver(id);
    await expire(at.db);
    expect(arrived(id)).toHaveLength(0);
    expect(await row(id)).toMatchObject({ state: 'expired' });
  });

  it('leaves one alone that is in time', async () => {
    const id = await queued(shortLetter);
    await expire(at.db);
    await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'sent' });
  });
});
