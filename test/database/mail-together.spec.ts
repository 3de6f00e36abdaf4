import { newId } from '../../src/platform/database/new-id.js';
import { DecideLetter } from '../../src/platform/mail/decide-letter.js';
import type { Email } from '../../src/platform/mail/email.js';
import { Ledger } from '../../src/platform/mail/ledger.js';
import type { LetterEvent } from '../../src/platform/mail/letter.lifecycle.js';
import { pickDue } from '../../src/platform/mail/offer.js';
import { settleLost } from '../../src/platform/mail/settle-lost.js';
import { expire } from '../../src/platform/mail/sweep.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk, type Visit } from '../support/mail-desk.js';
import { dailyHeld, dailyLetter, dailyReminder } from '../support/visit.email.js';

let desk: MailDesk;
let reader: string;
beforeAll(async () => {
  desk = await openMailDesk();
});
beforeEach(async () => {
  reader = (await given(desk.db).account()).id;
});
afterAll(() => desk.close());

async function put(title: string, letter: Email<Visit> = dailyLetter): Promise<string> {
  const posting = { to: reader, once: newId(), payload: { visitId: newId(), title: `${title} of ${reader}` } };
  await desk.db.transaction((tx) => desk.mailer.queue(tx, letter, posting));
  const [{ id }] = await desk.db.query(
    'SELECT id FROM outgoing_emails WHERE recipient_id = $1 ORDER BY id DESC LIMIT 1',
    [reader],
  );
  return id as string;
}
const pick = async () => (await pickDue(desk.db, 3, desk.pace)).offers.map(({ id }) => id);
const decide = async (id: string, event: LetterEvent) =>
  desk.app.get(DecideLetter).run(await given(desk.db).coordinator(), { id, event });
const set = (id: string, change: string) => desk.db.query(`UPDATE outgoing_emails SET ${change} WHERE id = $1`, [id]);
const refuse = (topic: string) =>
  desk.db.query(
    `INSERT INTO email_choices (account_id, topic, wanted, changed_by) VALUES ($1, $2, false, 'link')
       ON CONFLICT DO NOTHING`,
    [reader, topic],
  );
const pause = (name: string, at = 'now()') =>
  desk.db.query(`UPDATE email_types SET paused_at = ${at} WHERE name = $1`, [name]);
const sweepLost = () => settleLost(desk.db, { reply: 'lost', backOff: [0] }, desk.pace);
/** The Message-IDs under which a text arrived. */
const under = (title: string) =>
  desk.mailbox.letters().flatMap(({ raw, messageId }) => (raw.includes(`${title} of ${reader}`) ? [messageId] : []));
async function again(id: string): Promise<void> {
  await desk.makeDue(id);
  await desk.deliver(id);
}

describe('a letter inside another', () => {
  const deferred = { at: 'rcpt', code: 451 } as const;

  it('is not claimed beside the other one, also not at the same moment', async () => {
    const ids = [await put('one'), await put('other'), await put('third')];
    const ledger = new Ledger(desk.db, desk.pace);
    const claims = await Promise.allSettled(ids.map((id) => ledger.claim(id)));
    expect(claims.filter((claim) => claim.status === 'fulfilled' && claim.value)).toHaveLength(1);
    const states = await Promise.all(ids.map((id) => desk.row(id)));
    expect(states.map(({ state }) => state).sort()).toEqual(['pending', 'pending', 'sending']);
  });

  it('is free as soon as the other one was not taken, and a person may decide about it', async () => {
    const [carrier, other] = [await put('carrier'), await put('other')];
    desk.mailbox.fail(deferred);
    await desk.deliver(carrier);
    expect(await desk.row(other)).toMatchObject({ state: 'pending', mergedInto: null });
    await decide(other, 'cancel');
    await again(carrier);
    expect([under('carrier').length, under('other').length]).toEqual([1, 0]);
  });

  it('leaves by itself when the other one is stopped by hand', async () => {
    const [carrier, other] = [await put('carrier'), await put('other')];
    desk.mailbox.fail(deferred);
    await desk.deliver(carrier);
    await decide(carrier, 'cancel');
    await again(other);
    expect(await desk.row(other)).toMatchObject({ state: 'sent' });
    expect([under('carrier').length, under('other').length]).toEqual([0, 1]);
  });

  it('leaves by itself when the other one is no longer wanted', async () => {
    const [carrier, other] = [await put('carrier', dailyReminder), await put('other')];
    desk.mailbox.fail(deferred);
    await desk.deliver(carrier);
    await refuse('reminders');
    await again(carrier);
    await again(other);
    expect([(await desk.row(carrier)).state, (await desk.row(other)).state]).toEqual(['suppressed', 'sent']);
    expect(under('other')).toHaveLength(1);
  });

  it('leaves by itself when the other one is refused for good', async () => {
    const [carrier, other] = [await put('carrier'), await put('other')];
    desk.mailbox.fail({ at: 'dot', code: 550 });
    await desk.deliver(carrier);
    await again(other);
    expect([(await desk.row(carrier)).state, (await desk.row(other)).state]).toEqual(['failed', 'sent']);
  });

  it('leaves by itself when the worker of the other one died before the end', async () => {
    const [carrier, other] = [await put('carrier'), await put('other')];
    const email = await desk.app.get(Ledger).claim(carrier);
    await desk.db.query(`UPDATE outgoing_emails SET state = 'merged', merged_into = $1 WHERE id = $2`, [
      email?.id,
      other,
    ]);
    await set(carrier, `lease_until = now() - interval '1 s'`);
    await sweepLost();
    expect(await desk.row(other)).toMatchObject({ state: 'pending', mergedInto: null });
  });

  it('is asked again before every try: whether it is wanted, paused, or too late', async () => {
    const carrier = await put('carrier');
    const [refused, held, late] = [await put('refused', dailyReminder), await put('held'), await put('late')];
    const paused = await put('paused', dailyHeld);
    desk.mailbox.fail(deferred);
    await desk.deliver(carrier);
    await refuse('reminders');
    await set(held, `held_until = 'infinity'`);
    await set(late, 'not_after = now()');
    await pause(dailyHeld.name);
    await again(carrier);
    await pause(dailyHeld.name, 'NULL');
    await expire(desk.db);
    expect(under('carrier')).toHaveLength(1);
    for (const title of ['refused', 'held', 'late', 'paused']) expect([title, under(title).length]).toEqual([title, 0]);
    for (const id of [refused, held, paused]) expect((await desk.row(id)).state).toBe('pending');
    expect((await desk.row(late)).state).toBe('expired');
  });

  it('was never with a server before: a second copy of a letter is a copy', async () => {
    const older = await put('older');
    await set(older, `held_until = 'infinity'`);
    const younger = await put('younger');
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    await desk.deliver(younger);
    await decide(older, 'release');
    await desk.makeDue(younger);
    await desk.deliver(older);
    await set(older, `sent_at = sent_at - interval '2 days'`);
    await again(younger);
    expect(new Set(under('younger'))).toEqual(new Set([(await desk.row(younger)).messageId]));
    expect(await desk.row(younger)).toMatchObject({ state: 'sent', dupRisk: true });
  });

  it('waits for its time as if it were alone', async () => {
    const [carrier, other] = [await put('carrier'), await put('other')];
    await set(other, `next_attempt_at = now() + interval '1 h'`);
    await desk.deliver(carrier);
    expect([under('carrier').length, under('other').length]).toEqual([1, 0]);
  });

  it('shares the fate of one that a server may have, and goes nowhere else', async () => {
    const [carrier, other] = [await put('carrier'), await put('other')];
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    await desk.deliver(carrier);
    desk.mailbox.fail({ at: 'rcpt', code: 550 });
    await again(carrier);
    expect(await desk.row(carrier)).toMatchObject({ state: 'unknown' });
    expect(await desk.row(other)).toMatchObject({ state: 'merged', mergedInto: carrier });
    await decide(carrier, 'again');
    await desk.deliver(carrier);
    expect(under('other')).toHaveLength(2);
    expect(new Set(under('other')).size).toBe(1);
  });

  it('makes its carrier wait for a person when it must not go twice itself', async () => {
    const [carrier, other] = [await put('carrier'), await put('other', dailyHeld)];
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    await desk.deliver(carrier);
    expect(await desk.row(carrier)).toMatchObject({ state: 'unknown', dupRisk: true });
    expect(await desk.row(other)).toMatchObject({ state: 'merged' });
  });

  it('is never put there by anything else than the sending of the other', async () => {
    const [carrier, other] = [await put('carrier'), await put('other')];
    await expect(set(other, `state = 'merged', merged_into = '${carrier}'`)).rejects.toThrow('only inside one');
  });
});

describe('of the letters that leave once a day', () => {
  it('a second one does not slip through while the first one ends', async () => {
    const first = await put('first');
    const ledger = desk.app.get(Ledger);
    const email = await ledger.claim(first);
    const second = await put('second');
    if (email) await ledger.mark(email);
    if (email) await ledger.settle(email, { kind: 'accepted', reply: '250', code: 250 });
    expect(await pick()).not.toContain(second);
    await desk.deliver(second);
    expect(await desk.row(second)).toMatchObject({ state: 'pending', attempts: 0 });
  });

  it('an older one that may leave again waits while a younger one is being sent', async () => {
    const older = await put('older');
    await set(older, `held_until = 'infinity'`);
    const younger = await put('younger');
    const ledger = desk.app.get(Ledger);
    const email = await ledger.claim(younger);
    await decide(older, 'release');
    expect(await pick()).not.toContain(older);
    expect(await ledger.claim(older)).toBeUndefined();
    if (email) await ledger.settle(email, { kind: 'deferred', reply: '451', code: 451 });
    await set(older, 'next_offer_at = now()');
    expect(await pick()).toContain(older);
  });

  it('one of a paused kind holds back no other kind', async () => {
    const [paused, other] = [await put('paused', dailyReminder), await put('other')];
    await pause(dailyReminder.name);
    const picked = await pick();
    await pause(dailyReminder.name, 'NULL');
    expect([picked.includes(paused), picked.includes(other)]).toEqual([false, true]);
  });
});
