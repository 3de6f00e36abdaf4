import { newId } from '../../src/platform/database/new-id.js';
import { Deliver } from '../../src/platform/mail/deliver.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
const outbox = '/en/coordination/outbox';
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface Trouble {
  readonly email?: string;
  readonly row?: Partial<OutgoingEmail>;
}

async function letter({ email, row = {} }: Trouble = {}): Promise<string> {
  const to = await given(desk.at.db).account({
    givenName: 'Zoé',
    familyName: 'Quill',
    ...(email ? { email: newId() + email } : {}),
  });
  const id = newId();
  await desk.at.db.manager.insert(OutgoingEmail, {
    ...{ id, once: id, name: 'pause-ended', recipientId: to.id, payload: {}, lane: 1, onDoubt: 'hold' },
    ...{ messageId: `<${id}@example.ca>` },
    ...(row as object),
  });
  return id;
}
const held = { heldUntil: new Date(Date.now() + 600_000) };
const older = { name: 'offer', payload: { match: 'as it was written once' } };
const gone = { name: 'a-kind-of-last-year' };
const troubles: readonly [string, Trouble, boolean][] = [
  ['an address that is no mailbox', { email: '@localhost@example.ca' }, true],
  ['a payload of an older version', { row: older }, false],
  ['a kind that is gone', { row: gone }, false],
];

/** What to do, and that it was not a server that said no. */
const told = (shown: boolean) =>
  [
    [outbox, shown ? 'nothing arrives at this address' : 'the email itself cannot be sent', 'Tandem did not send it'],
    [
      '/fr/coordination/courrier',
      shown ? 'rien n’arrive à cette adresse' : 'il ne peut pas être envoyé tel quel',
      'Tandem ne l’a pas envoyé',
    ],
  ] as const;

describe.each(troubles)('a letter with %s', (_, { email, row }, shown) => {
  const written = (more: Partial<OutgoingEmail>) => letter({ ...(email ? { email } : {}), row: { ...row, ...more } });

  it('has a page with its facts and its steps', async () => {
    const id = await written({ state: 'failed' });
    const { status, body } = await desk.coordinator.get(`${outbox}/${id}`);
    expect(status).toBe(200);
    for (const said of [`&lt;${id}@example.ca&gt;`, `${id}/again"`, `${id}/cancel"`]) expect(body).toContain(said);
    expect(body.includes('cannot be shown')).toBe(!shown);
    for (const [locale, sorry] of [
      ['en', 'cannot be shown'],
      ['fr', 'ne peut pas être montré'],
    ] as const) {
      const frame = await desk.coordinator.get(`${outbox}/${id}/body/${locale}`);
      expect([frame.status, frame.body.includes(sorry)]).toEqual([200, !shown]);
    }
  });

  it('is changed only when it can be shown', async () => {
    const id = await written(held);
    const preview = await desk.coordinator.post(`${outbox}/${id}/body/en`, form({ subject: 'S', note: 'A note' }));
    expect([preview.status, preview.body.includes('A note')]).toEqual([201, shown]);
    expect((await desk.coordinator.get(`${outbox}/${id}`)).body.includes(`${id}/edit"`)).toBe(shown);
    const asked = await desk.coordinator.get(`${outbox}/${id}/edit`);
    const saved = await desk.coordinator.post(`${outbox}/${id}/edit`, form({ subject: 'S', note: '' }));
    expect([asked.status, saved.status]).toEqual([shown ? 200 : 303, 303]);
    const told = (await desk.coordinator.get(saved.location)).body;
    expect(told.includes('This email cannot be changed')).toBe(!shown);
  });

  it('is refused at once, not tried for two days', async () => {
    const id = await written({});
    await desk.app.get(Deliver).run(id);
    const { state, attempts } = await desk.at.db.manager.findOneByOrFail(OutgoingEmail, { id });
    expect([state, attempts]).toEqual(['failed', 1]);
    for (const [page, cause, none] of told(shown)) {
      const { body } = await desk.coordinator.get(`${page}/${id}`);
      for (const said of [cause, none]) expect(body).toContain(said);
      expect(body).not.toMatch(/This version of the product|The account has no address/);
    }
  });
});

describe('a step that the letter does not allow', () => {
  it.each(['again', 'arrived', 'edit'])('leads back with a sentence (%s)', async (step) => {
    const id = await letter({ row: { state: 'sent' } });
    const { status, location } = await desk.coordinator.get(`${outbox}/${id}/${step}`);
    expect(status).toBe(303);
    const { body } = await desk.coordinator.get(location);
    expect(body).toContain('That can no longer be done. The email is now: Sent.');
  });
});

it('shows no word that would end somebody’s letters', async () => {
  const id = await letter({ row: { name: 'application-still-waiting', payload: { link: newId() } } });
  const { body } = await desk.coordinator.get(`${outbox}/${id}`);
  const [, shown = ''] = /List-Unsubscribe\s*<\/dt>\s*<dd[^>]*>([^]*?)<\/dd>/.exec(body) ?? [];
  expect(shown.trim()).toMatch(/^&lt;https?:\/\/[^/]+\/…&gt;(, &lt;mailto:…&gt;)?$/);
});
