import { setTimeout as sleep } from 'node:timers/promises';
import { Fenced, Ledger } from '../../src/platform/mail/ledger.js';
import { settleLost } from '../../src/platform/mail/settle-lost.js';
import { expire } from '../../src/platform/mail/sweep.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { heldLetter, shortLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
});
afterAll(() => desk.close());

/** As another process would have it. */
const ledger = () => new Ledger(desk.db, desk.pace);
const never = (): never => {
  throw new Error('not claimed');
};
const taken = { kind: 'accepted', reply: '250', code: 250 } as const;

describe('the lease', () => {
  it('is given to one of two workers', async () => {
    const id = await desk.queued();
    const both = await Promise.all([ledger().claim(id), ledger().claim(id)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it('is given once, also to doorbells that ring for the same letter at the same moment', async () => {
    const ids = await Promise.all([desk.queued(), desk.queued()]);
    const one = ledger();
    const claims = await Promise.all([...ids, ...ids, ...ids].map((id) => one.claim(id)));
    expect(claims.flatMap((email) => email?.id ?? []).sort()).toEqual([...ids].sort());
  });

  it('of a letter that somebody is looking after holds up no other', async () => {
    const ids = [await desk.queued(), await desk.queued(), await desk.queued()];
    const one = ledger();
    const late = await desk.db.transaction(async (tx) => {
      await tx.query('SELECT id FROM outgoing_emails WHERE id = $1 FOR UPDATE', [ids[2]]);
      const claims = ids.map((id) => one.claim(id));
      expect((await Promise.all(claims.slice(0, 2))).map((email) => email?.id)).toEqual(ids.slice(0, 2));
      return { claim: claims[2] };
    });
    expect((await late.claim)?.id).toBe(ids[2]);
  });

  it('of a letter that was waited for is given by what is so after the wait', async () => {
    const id = await desk.queued();
    const one = ledger();
    const waiting = await desk.db.transaction(async (tx) => {
      await tx.query('SELECT id FROM outgoing_emails WHERE id = $1 FOR UPDATE', [id]);
      const claim = one.claim(id);
      await sleep(300);
      await tx.query(
        `INSERT INTO email_suppressions (address_digest, reason)
           SELECT address_digest(a.email), 'bounced' FROM outgoing_emails o JOIN accounts a ON a.id = o.recipient_id WHERE o.id = $1`,
        [id],
      );
      return { claim };
    });
    expect(await waiting.claim).toBeUndefined();
    expect(await desk.row(id)).toMatchObject({ state: 'suppressed', attempts: 0 });
  });

  it('of each of many letters is marked and settled for itself', async () => {
    const one = ledger();
    const emails = await Promise.all([1, 2, 3].map(async () => one.claim(await desk.queued())));
    const [first, swept, last] = emails.map((email) => email ?? never());
    if (!first || !swept || !last) return never();
    await desk.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [swept.id]);
    const marks = await Promise.allSettled([first, swept, last].map((email) => one.mark(email)));
    expect(marks.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await settleLost(desk.db, { reply: 'lost', backOff: [0] }, desk.pace);
    const endings = [
      one.settle(first, taken),
      one.settle(swept, taken),
      one.settle(last, { ...taken, reply: '250 last', code: 251 }),
    ];
    expect(await Promise.all(endings)).toEqual([true, false, true]);
    expect(await desk.row(first.id)).toMatchObject({ state: 'sent', reply: '250', locale: first.recipient.locale });
    expect(await desk.row(swept.id)).toMatchObject({ state: 'pending' });
    expect(await desk.row(last.id)).toMatchObject({ state: 'sent', reply: '250 last' });
    expect(await desk.phases(last.id)).toEqual(['accepted']);
  });

  it.each([
    ['accepted', '250 \0', 'sent'],
    ['accepted', '250 \ud83d', 'sent'],
    ['refused', '550 \0', 'failed'],
    ['deferred', '451 \ud83d', 'pending'],
    ['silent', 'Error \0', 'pending'],
  ] as const)('is closed as %s whatever the words were: %j', async (kind, reply, state) => {
    const [odd, usual] = await Promise.all([desk.queued(), desk.queued()]);
    const one = ledger();
    const emails = await Promise.all([odd, usual].map(async (id) => (await one.claim(id)) ?? never()));
    await Promise.all(emails.map((email) => one.mark(email)));
    const [email = never(), other = never()] = emails;
    const closed = [one.settle(email, { kind, reply, code: 250 }), one.settle(other, taken)];
    expect(await Promise.all(closed)).toEqual([true, true]);
    expect(await desk.row(odd)).toMatchObject({ state, reply: '' });
    expect(await desk.row(usual)).toMatchObject({ state: 'sent', reply: '250' });
  });

  it('fences a sender whose lease was swept, and does not let it close', async () => {
    const id = await desk.queued();
    const email = await ledger().claim(id);
    if (!email) throw new Error('not claimed');
    await desk.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [id]);
    await expect(ledger().mark(email)).rejects.toThrow(Fenced);
    await settleLost(desk.db, { reply: 'lost', backOff: [0] }, desk.pace);
    expect(await desk.row(id)).toMatchObject({ state: 'pending', dupRisk: false });
    expect(await ledger().settle(email, taken)).toBe(false);
    expect(await desk.phases(id)).toEqual(['lost_before_dot']);
  });

  it.each([
    [visitLetter, 'pending'],
    [heldLetter, 'unknown'],
  ])('of a worker that died after the mark leaves %#', async (letter, state) => {
    const id = await desk.queued(letter);
    const email = await ledger().claim(id);
    if (!email) throw new Error('not claimed');
    await ledger().mark(email);
    await desk.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [id]);
    await settleLost(desk.db, { reply: 'lost', backOff: [0] }, desk.pace);
    expect(await desk.row(id)).toMatchObject({ state, dupRisk: true });
    expect(await desk.phases(id)).toEqual(['unknown']);
  });
});

describe('time to live', () => {
  it('ends a letter that would come too late', async () => {
    const id = await desk.queued(shortLetter);
    await desk.db.query(`UPDATE outgoing_emails SET not_after = now() - interval '1 s' WHERE id = $1`, [id]);
    await desk.deliver(id);
    await expire(desk.db);
    expect(desk.arrived(id)).toHaveLength(0);
    expect(await desk.row(id)).toMatchObject({ state: 'expired' });
  });

  it('leaves one alone that is in time', async () => {
    const id = await desk.queued(shortLetter);
    await expire(desk.db);
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'sent' });
  });
});
