import { DecideLetter } from '../../src/platform/mail/decide-letter.js';
import { DeliveryAttempt } from '../../src/platform/mail/delivery-attempt.entity.js';
import { Ledger } from '../../src/platform/mail/ledger.js';
import { settleLost } from '../../src/platform/mail/settle-lost.js';
import { expire } from '../../src/platform/mail/sweep.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { dailyReminder, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
});
afterAll(() => desk.close());

const set = (id: string, change: string) => desk.db.query(`UPDATE outgoing_emails SET ${change} WHERE id = $1`, [id]);
async function again(id: string): Promise<void> {
  await desk.makeDue(id);
  await desk.deliver(id);
}
const refuse = (id: string) =>
  desk.db.query(
    `INSERT INTO email_choices (account_id, topic, wanted, changed_by)
       SELECT recipient_id, 'reminders', false, 'link' FROM outgoing_emails WHERE id = $1`,
    [id],
  );

describe('the end of a letter that a server may have', () => {
  const inDoubt = async () => {
    const id = await desk.queued(dailyReminder);
    desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
    await desk.deliver(id);
    return id;
  };

  it.each([
    ['refused for good', async (id: string) => (desk.mailbox.fail({ at: 'rcpt', code: 550 }), again(id))],
    ['too late', async (id: string) => (await set(id, 'not_after = now()'), expire(desk.db))],
    ['no longer wanted', async (id: string) => (await refuse(id), again(id))],
  ])('is a doubt, also when it is %s', async (_, end) => {
    const id = await inDoubt();
    await end(id);
    expect(await desk.row(id)).toMatchObject({ state: 'unknown', dupRisk: true });
    await desk.app.get(DecideLetter).run(await given(desk.db).coordinator(), { id, event: 'arrived' });
    expect((await desk.row(id)).state).toBe('sent');
  });
});

describe('two days of trying', () => {
  const days = (id: string, column: string) =>
    set(id, `${column} = now() - interval '72 h'`).then(() => desk.mailbox.fail({ at: 'rcpt', code: 451 }));

  it('begin with the first try, however long the letter waited for it', async () => {
    const id = await desk.queued();
    await days(id, 'created_at');
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'pending', attempts: 1 });
    await desk.db.manager.update(DeliveryAttempt, { emailId: id }, { openedAt: new Date(Date.now() - 72 * 3_600_000) });
    desk.mailbox.fail({ at: 'rcpt', code: 451 });
    await again(id);
    expect(await desk.row(id)).toMatchObject({ state: 'failed', attempts: 2 });
  });

  it('begin anew when its kind goes on after a pause', async () => {
    const id = await desk.queued();
    await days(id, 'created_at');
    await desk.deliver(id);
    await desk.db.query(`UPDATE delivery_attempts SET opened_at = now() - interval '72 h' WHERE email_id = $1`, [id]);
    await desk.db.query(`UPDATE email_types SET resumed_at = now() WHERE name = $1`, [visitLetter.name]);
    desk.mailbox.fail({ at: 'rcpt', code: 451 });
    await again(id);
    await desk.db.query(`UPDATE email_types SET resumed_at = NULL`);
    expect(await desk.row(id)).toMatchObject({ state: 'pending', attempts: 2 });
  });

  it('end without an answer in the same way', async () => {
    const id = await desk.queued();
    await set(id, `created_at = now() - interval '72 h'`);
    await desk.app.get(Ledger).claim(id);
    await set(id, `lease_until = now() - interval '1 s'`);
    await settleLost(desk.db, { reply: 'lost', backOff: [0] }, desk.pace);
    expect(await desk.row(id)).toMatchObject({ state: 'pending', attempts: 1 });
  });
});
