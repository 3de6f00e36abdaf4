import type { Email } from '../../src/platform/mail/email.js';
import { newId } from '../../src/platform/database/new-id.js';
import { PhoneTask } from '../../src/platform/mail/phone-task.entity.js';
import { Deliver } from '../../src/platform/mail/deliver.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';
import type { Visit } from '../support/mail-desk.js';
import { digestLetter, visitLetter } from '../support/visit.email.js';

let desk: DeskApp;
beforeAll(async () => (desk = await openDesk()));
afterAll(() => desk.close());

async function claimed(to: string, letter: Email<Visit> = visitLetter): Promise<OutgoingEmail> {
  const once = newId();
  const posting = { to, once, payload: { visitId: once, title: '3 h' } };
  await desk.at.db.transaction((tx) => desk.app.get(Mailer).queue(tx, letter, posting));
  const { id } = await desk.at.db.manager.findOneByOrFail(OutgoingEmail, { once: `${letter.name}:${once}:${to}` });
  await desk.app.get(Deliver).run(id);
  return desk.at.db.manager.findOneByOrFail(OutgoingEmail, { id });
}
async function barred(reason: string): Promise<string> {
  const { id, email } = await given(desk.at.db).account();
  await desk.at.db.query(
    'insert into email_suppressions (address_digest, reason) values (address_digest($1::citext), $2)',
    [email, reason],
  );
  return id;
}
async function closed(): Promise<string> {
  const { id } = await given(desk.at.db).account();
  await desk.at.db.query('update accounts set deactivated_at = now() where id = $1', [id]);
  return id;
}
const open = async (accountId: string) =>
  (await desk.at.db.manager.find(PhoneTask, { where: { accountId }, order: { openedAt: 'ASC' } }))
    .filter(({ doneAt }) => doneAt === null)
    .map(({ reason, emailId }) => [reason, emailId]);

describe('a letter that matters and may not leave', () => {
  it.each(['bounced', 'complained', 'by-hand'])('is a call of its own when its address is barred (%s)', async (why) => {
    const to = await barred(why);
    const [first, second] = [await claimed(to), await claimed(to)];
    expect(first).toMatchObject({ state: 'suppressed', endedBecause: why });
    expect(await open(to)).toEqual([
      ['not-sent', first.id],
      ['not-sent', second.id],
    ]);
  });

  it('is one when the account is closed', async () => {
    const to = await closed();
    const { id } = await claimed(to);
    expect(await open(to)).toEqual([['not-sent', id]]);
  });

  it('is one again after the call about the address was made, and the list says what to tell', async () => {
    const to = await barred('bounced');
    await desk.at.db.manager.insert(PhoneTask, { id: newId(), accountId: to, reason: 'bounced', doneAt: new Date() });
    const { id } = await claimed(to);
    expect(await open(to)).toEqual([['not-sent', id]]);
    const [en, fr] = await Promise.all(
      ['/en/coordination/to-phone', '/fr/coordination/a-appeler'].map((page) => desk.coordinator.get(page)),
    );
    for (const { body } of [en!, fr!]) expect(body).toContain(`${id}"`);
    expect(en!.body).toContain('An email to them was not sent. Please tell them:');
    expect(fr!.body).toContain('n’est pas parti. À dire au téléphone');
  });
});

describe('nobody is phoned', () => {
  it('about a letter that says nothing of its own', async () => {
    const to = await barred('bounced');
    expect((await claimed(to, digestLetter)).state).toBe('suppressed');
    expect(await open(to)).toEqual([]);
  });

  it('about what they do not want', async () => {
    const { id: to } = await given(desk.at.db).account();
    await desk.at.db.query(`update email_types set topic = 'reminders' where name = $1`, [visitLetter.name]);
    await desk.at.db.query(
      `insert into email_choices (account_id, topic, wanted, changed_by) values ($1, 'reminders', false, 'page')`,
      [to],
    );
    expect(await claimed(to)).toMatchObject({ state: 'suppressed', endedBecause: 'unsubscribed' });
    expect(await open(to)).toEqual([]);
  });
});
