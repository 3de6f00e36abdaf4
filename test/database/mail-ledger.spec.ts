import { newId } from '../../src/platform/database/new-id.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
});
afterAll(() => desk.close());

const set = (id: string, change: string) => desk.db.query(`UPDATE outgoing_emails SET ${change} WHERE id = $1`, [id]);

describe('the database keeps a letter moving forward', () => {
  it.each([
    ['from sent to pending', `state = 'pending'`],
    ['to another Message-ID', `message_id = '<other@example.ca>'`],
    ['back from its flag', `dup_risk = false`],
  ])('and refuses to let it go %s', async (_, change) => {
    const id = await desk.queued();
    await desk.deliver(id);
    await set(id, 'dup_risk = true');
    await expect(set(id, change)).rejects.toThrow(/A letter/);
  });

  it('lets a failed one be sent again only when a person decided so', async () => {
    const id = await desk.queued();
    desk.mailbox.fail({ at: 'rcpt', code: 550 });
    await desk.deliver(id);
    await expect(set(id, `state = 'pending'`)).rejects.toThrow('A letter cannot go from failed to pending');
    const { id: person } = await given(desk.db).account();
    await set(id, `state = 'pending', decided_by = '${person}', decided_at = now()`);
    expect(await desk.row(id)).toMatchObject({ state: 'pending' });
  });
});

describe('the database keeps an attempt moving forward', () => {
  const attempt = async () => {
    const id = await desk.queued();
    await desk.deliver(id);
    return id;
  };
  const change = (id: string, to: string) =>
    desk.db.query(`UPDATE delivery_attempts SET phase = $2 WHERE email_id = $1`, [id, to]);

  it.each(['open', 'dot', 'rejected_temp', 'unknown'])('never from accepted to %s', async (phase) => {
    await expect(change(await attempt(), phase)).rejects.toThrow('An attempt only moves forward');
  });

  it('is never taken away by itself, and goes with its letter', async () => {
    const id = await attempt();
    await expect(desk.db.query('DELETE FROM delivery_attempts WHERE email_id = $1', [id])).rejects.toThrow(
      'Attempts are only added',
    );
    await desk.db.query('DELETE FROM outgoing_emails WHERE id = $1', [id]);
    expect(await desk.phases(id)).toEqual([]);
  });

  it('never begins at its end', async () => {
    const id = await desk.queued();
    const insert = desk.db.query(`INSERT INTO delivery_attempts (email_id, n, phase) VALUES ($1, 1, 'accepted')`, [id]);
    await expect(insert).rejects.toThrow('An attempt only moves forward');
  });
});

describe('a claim', () => {
  const barred = async (id: string) => {
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(0);
    return desk.row(id);
  };

  it('sends nothing to an address that is suppressed, and says why', async () => {
    const email = `${newId()}@example.ca`;
    const id = await desk.queued(visitLetter, { email });
    await desk.db.query(
      `INSERT INTO email_suppressions (address_digest, reason) VALUES (address_digest(upper($1)::citext), 'bounced')`,
      [email],
    );
    expect(await barred(id)).toMatchObject({ state: 'suppressed', endedBecause: 'bounced', attempts: 0 });
  });

  it('sends again once the suppression was lifted', async () => {
    const email = `${newId()}@example.ca`;
    await desk.db.query(
      `INSERT INTO email_suppressions (address_digest, reason, lifted_at)
       VALUES (address_digest($1::citext), 'bounced', now())`,
      [email],
    );
    const id = await desk.queued(visitLetter, { email });
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
  });

  it.each([
    ['non_cem', false, 'suppressed'],
    ['non_cem', true, 'sent'],
    ['non_cem', null, 'sent'],
    ['cem', null, 'suppressed'],
    ['cem', false, 'suppressed'],
    ['cem', true, 'sent'],
  ])('of a letter that is %s, with the choice %s, ends as %s', async (consentClass, wanted, state) => {
    await desk.db.query(`UPDATE email_types SET consent_class = $1, topic = 'summaries' WHERE name = $2`, [
      consentClass,
      visitLetter.name,
    ]);
    const id = await desk.queued();
    const { recipientId } = await desk.row(id);
    if (wanted !== null)
      await desk.db.query(
        `INSERT INTO email_choices (account_id, topic, wanted, changed_by) VALUES ($1, 'summaries', $2, 'link')`,
        [recipientId, wanted],
      );
    await desk.deliver(id);
    await desk.db.query(`UPDATE email_types SET consent_class = 'non_cem', topic = NULL`);
    expect(await desk.row(id)).toMatchObject({ state, endedBecause: state === 'sent' ? null : 'unsubscribed' });
  });

  it.each([
    ['is held', `held_until = now() + interval '1 minute'`],
    ['is of a kind that waits for the day, at night', `timing = 'by-day'`],
  ])('leaves a letter that %s', async (_, change) => {
    const id = await desk.queued();
    await set(id, change);
    const { opens, closes } = desk.pace;
    Object.assign(desk.pace, await nightNow());
    expect(await barred(id)).toMatchObject({ state: 'pending', attempts: 0 });
    Object.assign(desk.pace, { opens, closes });
  });

  it('leaves letters of a kind that is paused', async () => {
    const id = await desk.queued();
    await desk.db.query(`UPDATE email_types SET paused_at = now(), paused_because = 'by-hand' WHERE name = $1`, [
      visitLetter.name,
    ]);
    expect(await barred(id)).toMatchObject({ state: 'pending' });
    await desk.db.query(`UPDATE email_types SET paused_at = NULL, paused_because = NULL`);
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
  });

  /** Hours of the day that are surely not now. */
  async function nightNow() {
    const [{ hour }] = await desk.db.query(
      `SELECT extract(hour FROM now() AT TIME ZONE 'America/Toronto')::int AS hour`,
    );
    return hour < 12 ? { opens: 22, closes: 23 } : { opens: 1, closes: 2 };
  }
});

describe('the hours in which letters leave', () => {
  it.each([
    ['at noon', '2026-07-01T12:00:00-04:00', 'America/Toronto', '2026-07-01T16:00:00.000Z'],
    ['at seven in the morning', '2026-07-01T07:59:00-04:00', 'America/Toronto', '2026-07-01T12:00:00.000Z'],
    ['at eight in the evening', '2026-07-01T20:00:00-04:00', 'America/Toronto', '2026-07-02T12:00:00.000Z'],
    ['the night clocks go forward', '2026-03-07T22:00:00-05:00', 'America/Toronto', '2026-03-08T12:00:00.000Z'],
    ['the night clocks go back', '2026-10-31T22:00:00-04:00', 'America/Toronto', '2026-11-01T13:00:00.000Z'],
    ['half an hour ahead', '2026-07-01T07:00:00-02:30', 'America/St_Johns', '2026-07-01T10:30:00.000Z'],
    ['far in the west', '2026-07-01T10:00:00-04:00', 'America/Vancouver', '2026-07-01T15:00:00.000Z'],
  ])('%s', async (_, moment, zone, opens) => {
    const [{ at }] = await desk.db.query('SELECT mail_opens_at($1, $2, 8, 20) AS at', [moment, zone]);
    expect(at.toISOString()).toBe(opens);
  });
});
