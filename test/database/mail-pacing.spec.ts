import { newId } from '../../src/platform/database/new-id.js';
import { pauseFailing } from '../../src/platform/mail/breaker.js';
import { pickDue } from '../../src/platform/mail/offer.js';
import { expire, wake } from '../../src/platform/mail/sweep.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { dailyLetter, signInLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeEach(async () => {
  desk = await openMailDesk();
});
afterEach(() => desk.close());

const to = (domain: string) => ({ email: `${newId()}@${domain}` });
const pick = async () => (await pickDue(desk.db, 3, desk.pace)).offers.map(({ id }) => id).sort();

describe('letters to one domain', () => {
  beforeEach(() => Object.assign(desk.pace, { domain: { perMinute: 60, burstSeconds: 3, restSeconds: 60 } }));

  it('leave three at once, and the others a second apart', async () => {
    const ids = [];
    for (let i = 0; i < 6; i += 1) ids.push(await desk.queued(visitLetter, to('slow.example')));
    const other = await desk.queued(visitLetter, to('other.example'));
    expect(await pick()).toEqual([...ids.slice(0, 3), other].sort());
    expect(await pick()).toEqual([]);
    const waits = await desk.db.query(
      `SELECT round(extract(epoch FROM next_offer_at - min(next_offer_at) OVER ()))::int AS wait
         FROM outgoing_emails WHERE offers = 0 ORDER BY wait`,
    );
    expect(waits).toEqual([{ wait: 0 }, { wait: 1 }, { wait: 2 }]);
  });

  it('let those to sign in pass', async () => {
    for (let i = 0; i < 3; i += 1) await desk.queued(visitLetter, to('slow.example'));
    await pick();
    const id = await desk.queued(signInLetter, to('slow.example'));
    expect(await pick()).toEqual([id]);
  });

  it('wait a minute when the server asks for less', async () => {
    const first = await desk.queued(visitLetter, to('busy.example'));
    desk.mailbox.fail({ at: 'dot', code: 421 });
    await desk.deliver(first);
    await desk.queued(visitLetter, to('busy.example'));
    const free = await desk.queued(visitLetter, to('calm.example'));
    expect(await pick()).toEqual([free]);
  });
});

describe('a kind of letters that servers refuse', () => {
  async function refused(count: number, of = count) {
    for (let i = 0; i < of; i += 1) {
      const id = await desk.queued();
      if (i < count) desk.mailbox.fail({ at: 'rcpt', code: 550 });
      await desk.deliver(id);
    }
  }
  beforeEach(() => Object.assign(desk.pace, { breaker: { letters: 4, minutes: 60, share: 0.5 } }));

  it('is paused when half of the last ones were refused, and counts afresh when it goes on', async () => {
    await refused(2, 4);
    expect(await pauseFailing(desk.db, desk.pace)).toEqual([visitLetter.name]);
    const told = `select actor_id, detail ->> 'name' as name from timeline_entries where verb = 'letters.failing'`;
    expect(await desk.db.query(told)).toEqual([{ actor_id: null, name: visitLetter.name }]);
    const id = await desk.queued();
    expect(await pick()).toEqual([]);
    await desk.db.query(`UPDATE email_types SET paused_at = NULL, resumed_at = now()`);
    expect(await pauseFailing(desk.db, desk.pace)).toEqual([]);
    await wake(desk.db);
    expect(await pick()).toEqual([id]);
  });

  it('goes on when less than half were refused, or too few to tell', async () => {
    await refused(3);
    expect(await pauseFailing(desk.db, desk.pace)).toEqual([]);
    await refused(0, 4);
    expect(await pauseFailing(desk.db, desk.pace)).toEqual([]);
  });

  it('goes on when it is for signing in', async () => {
    await desk.db.query(`UPDATE email_types SET lane = 0`);
    await refused(4);
    expect(await pauseFailing(desk.db, desk.pace)).toEqual([]);
  });
});

describe('letters that leave once a day', () => {
  async function threeFor(account: string) {
    const titles = ['first', 'second', 'third'];
    for (const title of titles) {
      const posting = { to: account, once: newId(), payload: { visitId: newId(), title } };
      await desk.db.transaction((tx) => desk.mailer.queue(tx, dailyLetter, posting));
    }
    const rows = await desk.db.query('SELECT id FROM outgoing_emails WHERE recipient_id = $1 ORDER BY id', [account]);
    return rows.map(({ id }: { id: string }) => id) as [string, string, string];
  }

  it('are in line once for each reader, and leave as one', async () => {
    const [first, ...others] = await threeFor((await given(desk.db).account()).id);
    expect(await pick()).toEqual([first]);
    await desk.deliver(first);
    const [letter] = desk.arrived(first);
    for (const title of ['first', 'second', 'third']) expect(letter?.raw).toContain(title);
    for (const id of others) expect(await desk.row(id)).toMatchObject({ state: 'merged', mergedInto: first });
    expect(letter?.raw).toContain('3 messages for you');
  });

  it('come again with all they carry when the first try failed', async () => {
    const [first] = await threeFor((await given(desk.db).account()).id);
    desk.mailbox.fail({ at: 'rcpt', code: 451 });
    await desk.deliver(first);
    await desk.makeDue(first);
    await desk.deliver(first);
    expect(desk.arrived(first)[0]?.raw).toContain('third');
  });

  it('take nothing new along once a server may have the letter', async () => {
    const { id: account } = await given(desk.db).account();
    const [first] = await threeFor(account);
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    await desk.deliver(first);
    const [, , , late] = (await threeFor(account)) as unknown as string[];
    await desk.makeDue(first);
    await desk.deliver(first);
    expect(desk.arrived(first)).toHaveLength(2);
    expect(await desk.row(late ?? '')).toMatchObject({ state: 'pending' });
  });

  it('wait for the next morning when one has left today', async () => {
    const { id: account } = await given(desk.db).account();
    const [first] = await threeFor(account);
    await desk.deliver(first);
    await threeFor(account);
    expect(await pick()).toEqual([]);
    const [{ waits }] = await desk.db.query(
      `SELECT bool_and(next_attempt_at AT TIME ZONE 'America/Toronto'
                       = date_trunc('day', now() AT TIME ZONE 'America/Toronto') + interval '1 day') AS waits
         FROM outgoing_emails WHERE state = 'pending'`,
    );
    expect(waits).toBe(true);
  });

  it('go on by themselves when the one that carried them came too late', async () => {
    const [first, second] = await threeFor((await given(desk.db).account()).id);
    desk.mailbox.fail({ at: 'rcpt', code: 451 });
    await desk.deliver(first);
    await desk.db.query('UPDATE outgoing_emails SET not_after = now() WHERE id = $1', [first]);
    await expire(desk.db);
    expect(await desk.row(first)).toMatchObject({ state: 'expired' });
    expect(await desk.row(second)).toMatchObject({ state: 'pending', mergedInto: null });
  });
});
