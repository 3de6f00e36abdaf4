import { newId } from '../../src/platform/database/new-id.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
let to: string;
const outbox = '/en/coordination/outbox';
beforeAll(async () => {
  desk = await openDesk();
  to = (await given(desk.at.db).account({ givenName: 'Zoé', familyName: 'Quill' })).id;
});
afterAll(() => desk.close());

const soon = () => new Date(Date.now() + 600_000);

async function letter(changes: Partial<OutgoingEmail> = {}): Promise<string> {
  const id = newId();
  await desk.at.db.manager.insert(OutgoingEmail, {
    ...{ id, once: id, name: 'pause-ended', recipientId: to, payload: {}, lane: 1, onDoubt: 'hold' },
    ...{ messageId: `<${id}@example.ca>` },
    ...(changes as object),
  });
  return id;
}
async function attempt(id: string, phases: readonly string[]) {
  await desk.at.db.query('insert into delivery_attempts (email_id, n) values ($1, 1)', [id]);
  for (const phase of phases)
    await desk.at.db.query(
      `update delivery_attempts set phase = $2, dot_at = now(), reply = '421 later' where email_id = $1`,
      [id, phase],
    );
}
const row = (id: string) => desk.at.db.manager.findOneByOrFail(OutgoingEmail, { id });
const page = async (id: string, rest = '') => (await desk.coordinator.get(`${outbox}/${id}${rest}`)).body;
const decide = (id: string, step: string, fields: Record<string, string> = {}) =>
  desk.coordinator.post(`${outbox}/${id}/${step}`, form(fields));
const steps = (body: string) => [...body.matchAll(/outbox\/[\w-]{36}\/([a-z]+)"/g)].map(([, step]) => step);

describe('the page of a letter', () => {
  it('offers what its state allows, and only that', async () => {
    expect(steps(await page(await letter({ heldUntil: soon() })))).toEqual(['release', 'edit', 'cancel']);
    expect(steps(await page(await letter()))).toEqual(['hold', 'cancel']);
    expect(steps(await page(await letter({ state: 'sent' })))).toEqual([]);
    expect(steps(await page(await letter({ state: 'unknown' })))).toEqual(['arrived', 'again', 'cancel']);
  });

  it('shows every try, what came back, and why it was not sent', async () => {
    const id = await letter({ state: 'suppressed', endedBecause: 'unsubscribed' });
    await attempt(id, ['dot', 'unknown']);
    await desk.at.db.query(
      `insert into delivery_events (id, source, source_event_id, email_id, kind, status_code) values ($1, 'dsn', 'one', $2, 'bounced_hard', '5.1.1')`,
      [newId(), id],
    );
    const body = await page(id);
    for (const said of ['The line broke at the very end', '421 later', '5.1.1', 'does not want emails of this kind'])
      expect(body).toContain(said);
  });

  it('leads from a letter to those it carries, and back', async () => {
    const carrier = await letter({ state: 'sent' });
    const carried = await letter({ state: 'merged', mergedInto: carrier });
    expect(await page(carrier)).toContain('Carries 1 email of the same day');
    expect(await page(carrier)).toContain(`/outbox/${carried}"`);
    expect(await page(carried)).toContain(`/outbox/${carrier}"`);
    expect(await page(carried)).toContain('It left inside another email');
    const doubtful = await letter({ state: 'merged', mergedInto: await letter({ state: 'unknown' }) });
    expect(await page(doubtful)).toContain('It is inside another email, and shares its fate');
    expect(await page(doubtful)).not.toContain('It left inside');
  });
});

describe('a step', () => {
  it('is told afterwards, with the way back', async () => {
    const id = await letter();
    const { location } = await decide(id, 'hold');
    const told = (await desk.coordinator.get(location)).body;
    expect(told).toContain('The email is on hold until you send it.');
    expect(told).toContain('Undo: let it go');
    await decide(id, 'cancel');
    expect((await row(id)).state).toBe('cancelled');
    await decide(id, 'again');
    expect(await row(id)).toMatchObject({ state: 'pending', heldUntil: null });
  });

  it('that cannot be undone asks first, and says what is known', async () => {
    const id = await letter({ state: 'unknown' });
    await attempt(id, ['dot', 'unknown']);
    expect(await page(id, '/again')).toContain('gets the same email twice');
    const asked = await page(id, '/arrived');
    for (const said of [`&lt;${id}@example.ca&gt;`, '127.0.0.1', 'Handed over']) expect(asked).toContain(said);
    expect((await row(id)).state).toBe('unknown');
    await decide(id, 'arrived');
    expect((await row(id)).state).toBe('sent');
  });

  it('that comes too late is answered with how it is now, who did it, and what was typed', async () => {
    const id = await letter({ state: 'sent', sentAt: new Date() });
    const late = await decide(id, 'edit', { subject: 'Mine', note: 'Typed with care' });
    expect(late.status).toBe(409);
    for (const said of ['It left on', 'Typed with care', 'Mine']) expect(late.body).toContain(said);
    const stopped = await letter({ heldUntil: soon() });
    await decide(stopped, 'cancel');
    expect((await decide(stopped, 'release')).body).toContain('decided about it on');
  });

  it('that does not exist is not found', async () => {
    const id = await letter();
    for (const step of ['explode', 'toString', 'preview']) expect((await decide(id, step)).status).toBe(404);
    expect((await decide(newId(), 'hold')).status).toBe(404);
  });
});

describe('changing a letter', () => {
  it('shows what is typed in the preview without saving it, then saves it', async () => {
    const id = await letter({ heldUntil: soon() });
    const shown = await decide(id, 'body/en', { subject: 'S', note: 'A note <b>for you</b>' });
    expect(shown.body).toContain('A note &lt;b&gt;for you&lt;/b&gt;');
    expect((await row(id)).edits).toBeNull();
    await decide(id, 'edit', { subject: 'Another\n subject', note: 'Hello' });
    expect((await row(id)).edits).toEqual({ subject: 'Another subject', note: 'Hello', language: 'en' });
    expect(await page(id, '/edit')).toContain('value="Another subject"');
  });

  it('keeps no edits that change nothing, and refuses what is too long', async () => {
    const id = await letter({ heldUntil: soon() });
    const [, own = ''] = /name="subject"[^>]*value="([^"]*)"/.exec(await page(id, '/edit')) ?? [];
    await decide(id, 'edit', { subject: own, note: '' });
    expect((await row(id)).edits).toBeNull();
    const long = await decide(id, 'edit', { subject: 'x'.repeat(151), note: 'kept' });
    expect(long.status).toBe(422);
    expect(long.body).toContain('kept');
  });
});
