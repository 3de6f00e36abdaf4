import type { Email } from '../../src/platform/mail/email.js';
import { allEmails } from '../../src/platform/mail/email.js';
import { newId } from '../../src/platform/database/new-id.js';
import { callInstead } from '../../src/platform/mail/incoming/call-instead.js';
import { pickDue } from '../../src/platform/mail/offer.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { PhoneTask } from '../../src/platform/mail/phone-task.entity.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk, type Visit } from '../support/mail-desk.js';
import { digestLetter, reminderLetter, signInLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => (desk = await openMailDesk()));
afterAll(() => desk.close());

const phoned = () => given(desk.db).phonedPartner();

async function queue(accountId: string, letter: Email<Visit> = visitLetter): Promise<string> {
  const once = newId();
  await desk.db.transaction((tx) =>
    desk.mailer.queue(tx, letter, { to: accountId, once, payload: { visitId: once, title: '3 h' } }),
  );
  return (await desk.db.manager.findOneByOrFail(OutgoingEmail, { once: `${letter.name}:${once}:${accountId}` })).id;
}
const calls = (accountId: string) =>
  desk.db.manager.find(PhoneTask, { where: { accountId }, order: { openedAt: 'ASC' } });

describe('a letter to somebody without an address', () => {
  it('never leaves, says why, and becomes one call', async () => {
    const { accountId } = await phoned();
    const id = await queue(accountId);
    await desk.deliver(id);
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'suppressed', endedBecause: 'no-address', attempts: 0 });
    expect([desk.arrived(id), await desk.phases(id)]).toEqual([[], []]);
    expect(await calls(accountId)).toMatchObject([{ emailId: id, reason: 'no-address', doneAt: null }]);
  });

  it('is offered like every other, however many wait', async () => {
    const ids = new Set<string>();
    for (let n = 0; n < 3; n += 1) ids.add(await queue((await phoned()).accountId));
    const { offers } = await pickDue(desk.db, 3, desk.pace);
    expect(offers.filter(({ id }) => ids.has(id))).toHaveLength(3);
  });

  it('is a call of its own beside other letters and beside a call for letters that came back', async () => {
    const { accountId } = await phoned();
    const [first, second] = [await queue(accountId), await queue(accountId)];
    for (const id of [first, second]) await desk.deliver(id);
    for (let n = 0; n < 2; n += 1)
      await desk.db.transaction((tx) => callInstead(tx, { id: first, accountId }, 'bounced'));
    expect((await calls(accountId)).map(({ emailId, reason }) => [emailId, reason])).toEqual([
      [first, 'no-address'],
      [second, 'no-address'],
      [first, 'bounced'],
    ]);
  });

  it.each([
    ['a link to sign in', signInLetter],
    ['a reminder', reminderLetter],
    ['a digest', digestLetter],
  ])('is no call when it is %s', async (_, letter) => {
    const { accountId } = await phoned();
    const id = await queue(accountId, letter);
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'suppressed', endedBecause: 'no-address' });
    expect(await calls(accountId)).toEqual([]);
  });

  it('opens its call in the transaction that ends it: both or neither', async () => {
    const { accountId } = await phoned();
    const id = await queue(accountId);
    const ending = `update outgoing_emails set state = 'suppressed', ended_because = 'no-address' where id = $1`;
    const killed = desk.db.transaction(async (tx) => {
      await tx.query(ending, [id]);
      expect(await tx.countBy(PhoneTask, { emailId: id })).toBe(1);
      throw new Error('killed here');
    });
    await expect(killed).rejects.toThrow('killed here');
    expect([(await desk.row(id)).state, await calls(accountId)]).toEqual(['pending', []]);
    await desk.deliver(id);
    expect(await calls(accountId)).toHaveLength(1);
  });

  it('calls once more only when it was sent again after the call', async () => {
    const { accountId } = await phoned();
    const id = await queue(accountId);
    const again = () =>
      desk.db.query(
        `update outgoing_emails set state = 'pending', ended_because = null, decided_by = $2, decided_at = clock_timestamp() where id = $1`,
        [id, accountId],
      );
    for (let n = 0; n < 2; n += 1) {
      await desk.deliver(id);
      await again();
    }
    await desk.deliver(id);
    expect(await calls(accountId)).toHaveLength(1);
    await desk.db.query('update phone_tasks set done_at = now() where email_id = $1', [id]);
    await again();
    await desk.deliver(id);
    expect((await calls(accountId)).map(({ doneAt }) => doneAt !== null)).toEqual([true, false]);
  });

  it('leaves once there is an address', async () => {
    const { accountId } = await phoned();
    await desk.db.query('update accounts set email = $2 where id = $1', [accountId, `${newId()}@example.ca`]);
    const id = await queue(accountId);
    await desk.deliver(id);
    expect([(await desk.row(id)).state, desk.arrived(id).length, await calls(accountId)]).toEqual(['sent', 1, []]);
  });
});

it('keeps in the database which kinds are told on the phone', async () => {
  const rows = await desk.db.query<{ name: string }[]>(
    'select name from email_types where phone_instead order by name',
  );
  const declared = allEmails().filter(({ phone }) => phone);
  expect(rows.map(({ name }) => name).sort()).toEqual(declared.map(({ name }) => name).sort());
  expect(declared.length).toBeGreaterThan(0);
  expect(allEmails().filter(({ lane, phone }) => phone && lane !== 'transactional')).toEqual([]);
});
