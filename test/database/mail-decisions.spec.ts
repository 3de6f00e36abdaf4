import type { Actor } from '../../src/kernel/actor.js';
import { newId } from '../../src/platform/database/new-id.js';
import { DecideLetter } from '../../src/platform/mail/decide-letter.js';
import type { LetterEvent } from '../../src/platform/mail/letter.lifecycle.js';
import { PauseLetters } from '../../src/platform/mail/pause-letters.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { heldLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
let coordinator: Actor;
beforeAll(async () => {
  desk = await openMailDesk();
  coordinator = { id: (await given(desk.db).account()).id, roles: ['coordinator'] };
});
afterAll(() => desk.close());

const decide = (id: string, event: LetterEvent, edits?: { subject?: string; note?: string }) =>
  desk.app.get(DecideLetter).run(coordinator, { id, event, edits });

async function held(minutes = 10): Promise<string> {
  const { id: to } = await given(desk.db).account();
  const posting = { to, once: newId(), payload: { visitId: newId(), title: '' }, holdMinutes: minutes };
  await desk.db.transaction((tx) => desk.mailer.queue(tx, visitLetter, posting));
  const [{ id }] = await desk.db.query('SELECT id FROM outgoing_emails WHERE recipient_id = $1', [to]);
  return id;
}

describe('a letter on hold', () => {
  it('leaves when it is released, and not before', async () => {
    const id = await held();
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(0);
    await decide(id, 'release');
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
  });

  it('leaves by itself when its time is over', async () => {
    const id = await held(0);
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
  });

  it('never leaves when it was stopped, and can be taken up again', async () => {
    const id = await held();
    await decide(id, 'cancel');
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'cancelled', endedBecause: 'by-hand' });
    await decide(id, 'again');
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
  });

  it('can be changed, and is then as it was until it is released', async () => {
    const id = await held();
    await decide(id, 'edit', { note: 'We spoke yesterday.' });
    expect(await desk.row(id)).toMatchObject({ state: 'pending', edits: { note: 'We spoke yesterday.' } });
  });

  it('leaves in the language in which it was changed, whatever its reader reads by then', async () => {
    const [id, other] = [await held(), await held()];
    await decide(id, 'edit', { subject: 'Our visit', note: 'We spoke yesterday.' });
    for (const one of [id, other]) {
      await desk.db.query(
        `UPDATE accounts SET locale = 'fr' WHERE id = (SELECT recipient_id FROM outgoing_emails WHERE id = $1)`,
        [one],
      );
      await decide(one, 'release');
      await desk.deliver(one);
    }
    expect([(await desk.row(id)).locale, (await desk.row(other)).locale]).toEqual(['en', 'fr']);
    expect(desk.arrived(id)[0]?.raw).toMatch(/^Content-Language: en-CA/im);
    expect(desk.arrived(other)[0]?.raw).toMatch(/^Content-Language: fr-CA/im);
  });
});

describe('a decision', () => {
  it('comes too late for a letter that was sent, and says so', async () => {
    const id = await desk.queued();
    await desk.deliver(id);
    await expect(decide(id, 'cancel')).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('belongs to a coordinator', async () => {
    const id = await held();
    const partner: Actor = { id: newId(), roles: ['partner'] };
    await expect(desk.app.get(DecideLetter).run(partner, { id, event: 'release' })).rejects.toMatchObject({
      kind: 'not-allowed',
    });
  });

  it('and a worker at the same moment: the letter leaves or is stopped, never both', async () => {
    for (let i = 0; i < 20; i += 1) {
      const id = await desk.queued();
      await Promise.all([desk.deliver(id), decide(id, 'cancel').catch(() => undefined)]);
      const { state } = await desk.row(id);
      expect([state, desk.arrived(id).length]).toEqual(state === 'cancelled' ? ['cancelled', 0] : ['sent', 1]);
    }
  });

  it('settles a doubt: it arrived, or it goes again with its flag', async () => {
    const doubtful = async () => {
      const id = await desk.queued(heldLetter);
      desk.mailbox.fail({ at: 'dot', hangUp: 'after' });
      await desk.deliver(id);
      return id;
    };
    const [here, gone] = [await doubtful(), await doubtful()];
    await decide(here, 'arrived');
    await decide(gone, 'again');
    await desk.deliver(gone);
    expect(await desk.row(here)).toMatchObject({ state: 'sent', dupRisk: true, decidedBy: coordinator.id });
    expect(await desk.row(gone)).toMatchObject({ state: 'sent', dupRisk: true });
    expect(desk.arrived(gone)).toHaveLength(2);
  });

  it('to send again gives an old letter two new days', async () => {
    const id = await desk.queued();
    desk.mailbox.fail({ at: 'rcpt', code: 550 }, { at: 'rcpt', code: 451 });
    await desk.deliver(id);
    await desk.db.query(`UPDATE delivery_attempts SET opened_at = now() - interval '49 h' WHERE email_id = $1`, [id]);
    await decide(id, 'again');
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'pending', attempts: 2 });
  });

  it('to send again forgets what came of the first try', async () => {
    desk.mailbox.fail({ at: 'rcpt', code: 550, says: '5.1.1 unknown' });
    const id = await desk.queued(visitLetter, { email: `${newId()}@example.org` });
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'failed', delivery: 'bounced' });
    await desk.db.query('UPDATE email_suppressions SET lifted_at = now()');
    await decide(id, 'again');
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'sent', delivery: null });
    expect(desk.arrived(id)).toHaveLength(1);
  });

  it('is on the timeline', async () => {
    const id = await held();
    await decide(id, 'release');
    const [entry] = await desk.db.query('SELECT verb, actor_id AS actor FROM timeline_entries WHERE subject_id = $1', [
      id,
    ]);
    expect(entry).toEqual({ verb: 'letter.release', actor: coordinator.id });
  });
});

describe('a kind of letters', () => {
  it('can be paused and go on, except those to sign in', async () => {
    const pause = desk.app.get(PauseLetters);
    await pause.pause(coordinator, visitLetter.name);
    const id = await desk.queued();
    await desk.deliver(id);
    expect(await pause.paused()).toEqual([expect.objectContaining({ name: visitLetter.name, because: 'by-hand' })]);
    await pause.resume(coordinator, visitLetter.name);
    await desk.deliver(id);
    expect(desk.arrived(id)).toHaveLength(1);
    await desk.db.query(`UPDATE email_types SET lane = 0 WHERE name = $1`, [heldLetter.name]);
    await expect(pause.pause(coordinator, heldLetter.name)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(pause.pause(coordinator, 'nothing')).rejects.toMatchObject({ kind: 'not-found' });
  });
});
