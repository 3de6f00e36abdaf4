import { newId } from '../../src/platform/database/new-id.js';
import { DeliveryAttempt } from '../../src/platform/mail/delivery-attempt.entity.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk, type Visit } from '../support/mail-desk.js';
import { heldLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
});
afterAll(() => desk.close());

describe('the outbox', () => {
  it('queues the same letter once', async () => {
    const { id: to } = await given(desk.db).account();
    const posting = { to, once: 'offer-7', payload: { visitId: newId(), title: '' } };
    for (let i = 0; i < 3; i += 1) await desk.db.transaction((tx) => desk.mailer.queue(tx, visitLetter, posting));
    expect(await desk.db.manager.countBy(OutgoingEmail, { recipientId: to })).toBe(1);
  });

  it('keeps the same word for two recipients apart', async () => {
    const [a, b] = [await given(desk.db).account(), await given(desk.db).account()];
    for (const { id: to } of [a, b]) {
      const posting = { to, once: 'offer-8', payload: { visitId: newId(), title: '' } };
      await desk.db.transaction((tx) => desk.mailer.queue(tx, visitLetter, posting));
    }
    expect(await desk.db.manager.countBy(OutgoingEmail, { recipientId: b.id })).toBe(1);
  });

  it('forgets a letter whose transaction rolls back', async () => {
    const { id: to } = await given(desk.db).account();
    const lost = desk.db.transaction(async (tx) => {
      await desk.mailer.queue(tx, visitLetter, { to, once: 'x', payload: { visitId: newId(), title: '' } });
      throw new Error('refused');
    });
    await expect(lost).rejects.toThrow('refused');
    expect(await desk.db.manager.countBy(OutgoingEmail, { recipientId: to })).toBe(0);
  });

  it('refuses a payload that is not the letter’s', async () => {
    const payload = { visitId: newId() } as Visit;
    const wrong = desk.db.transaction((tx) => desk.mailer.queue(tx, visitLetter, { to: newId(), once: 'x', payload }));
    await expect(wrong).rejects.toThrow(/title/);
  });

  it('keeps no token in the row', async () => {
    const id = await desk.queued();
    await desk.deliver(id);
    const word = /visits\/[^/]+\/([\w-]{43})/.exec(desk.arrived(id)[0]?.raw.replaceAll('=\r\n', '') ?? '')?.[1];
    expect(word).toBeDefined();
    expect(JSON.stringify(await desk.row(id))).not.toContain(word);
  });
});

describe('a delivery', () => {
  it('ends as sent, once, with the mark before the answer', async () => {
    const id = await desk.queued();
    await desk.deliver(id);
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
    expect(await desk.row(id)).toMatchObject({
      state: 'sent',
      attempts: 1,
      dupRisk: false,
      leaseToken: null,
      locale: 'en',
    });
    const attempt = await desk.db.manager.findOneByOrFail(DeliveryAttempt, { emailId: id });
    expect(attempt).toMatchObject({ phase: 'accepted', replyCode: 250 });
    expect(attempt.dotAt).not.toBeNull();
  });

  it.each([
    ['4yz to the recipient', { at: 'rcpt', code: 451 }, 'pending', 'rejected_temp'],
    ['4yz after the dot', { at: 'dot', code: 452 }, 'pending', 'rejected_temp'],
    ['421 after the dot', { at: 'dot', code: 421 }, 'pending', 'rejected_temp'],
    ['5yz to the recipient', { at: 'rcpt', code: 550 }, 'failed', 'rejected_perm'],
    ['5yz after the dot', { at: 'dot', code: 554 }, 'failed', 'rejected_perm'],
    ['503, our own disorder', { at: 'rcpt', code: 503 }, 'pending', 'rejected_temp'],
    ['silence after the dot', { at: 'dot', hangUp: 'before' }, 'pending', 'unknown'],
  ] as const)('%s', async (_, fault, state, phase) => {
    const id = await desk.queued();
    desk.mailbox.fail(fault);
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state, dupRisk: phase === 'unknown', leaseToken: null });
    expect(await desk.phases(id)).toEqual([phase]);
  });

  it('sends again after a deferral, with the same Message-ID', async () => {
    const id = await desk.queued();
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    await desk.deliver(id);
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
    await desk.makeDue(id);
    await desk.deliver(id);
    const [first, second] = desk.arrived(id);
    expect(second?.messageId).toBe(first?.messageId);
    expect(await desk.row(id)).toMatchObject({ state: 'sent', dupRisk: true });
  });

  it('holds a doubtful letter of the kind that must not go twice', async () => {
    const id = await desk.queued(heldLetter);
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    await desk.deliver(id);
    await desk.makeDue(id);
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
    expect(await desk.row(id)).toMatchObject({ state: 'unknown', dupRisk: true });
  });

  it('holds any letter after three doubts', async () => {
    const id = await desk.queued();
    for (let i = 0; i < 3; i += 1) {
      desk.mailbox.fail({ at: 'dot', hangUp: 'before' });
      await desk.makeDue(id);
      await desk.deliver(id);
    }
    expect(await desk.row(id)).toMatchObject({ state: 'unknown', attempts: 3 });
  });

  it('gives up on a letter that was put off for two days', async () => {
    const id = await desk.queued();
    desk.mailbox.fail({ at: 'rcpt', code: 451 }, { at: 'rcpt', code: 451 });
    await desk.deliver(id);
    await desk.db.query(`UPDATE delivery_attempts SET opened_at = now() - interval '49 h' WHERE email_id = $1`, [id]);
    await desk.makeDue(id);
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'failed' });
  });

  it('waits about as long as the list of pauses says', async () => {
    const id = await desk.queued();
    desk.mailbox.fail({ at: 'rcpt', code: 451 });
    await desk.deliver(id);
    const [{ wait }] = await desk.db.query(
      'SELECT extract(epoch FROM next_attempt_at - now())::float AS wait FROM outgoing_emails WHERE id = $1',
      [id],
    );
    expect(wait).toBeLessThanOrEqual(0.36);
    expect(wait).toBeGreaterThan(0);
  });

  it('fails at once for an address that is no single mailbox, and says it to no server', async () => {
    const id = await desk.queued(visitLetter, { email: 'a@example.ca, b@example.ca' });
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'failed' });
    expect(desk.arrived(id)).toHaveLength(0);
  });

  it('keeps no address in what the server said', async () => {
    const id = await desk.queued();
    desk.mailbox.fail({ at: 'rcpt', code: 550 });
    await desk.deliver(id);
    expect((await desk.row(id)).reply).not.toContain('@');
  });
});
