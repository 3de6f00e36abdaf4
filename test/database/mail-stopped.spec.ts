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

async function letter(changes: Partial<OutgoingEmail> = {}): Promise<OutgoingEmail> {
  const id = newId();
  const { id: recipientId } = await given(desk.at.db).account();
  await desk.at.db.manager.insert(OutgoingEmail, {
    ...{ id, once: id, name: 'pause-ended', recipientId, payload: {}, lane: 1, onDoubt: 'hold' },
    ...{ messageId: `<${id}@example.ca>` },
    ...(changes as object),
  });
  return row(id);
}
const row = (id: string) => desk.at.db.manager.findOneByOrFail(OutgoingEmail, { id });
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

it('sends nothing to an account that is closed, and says why', async () => {
  const { id, recipientId } = await letter();
  await desk.at.db.query('update accounts set deactivated_at = now() where id = $1', [recipientId]);
  await desk.app.get(Deliver).run(id);
  expect(await row(id)).toMatchObject({ state: 'suppressed', endedBecause: 'deactivated', attempts: 0 });
  expect((await desk.coordinator.get(`${outbox}/${id}`)).body).toContain('The account of this person is closed.');
});

describe('a letter whose link is dead', () => {
  const signIn = (minutes: number) =>
    letter({
      ...{ name: 'sign-in', payload: { link: newId() }, lane: 0, state: 'expired' },
      ...{ createdAt: ago(minutes), notAfter: ago(minutes - 20) },
    });

  it('never goes again', async () => {
    const { id } = await signIn(30);
    expect((await desk.coordinator.get(`${outbox}/${id}`)).body).not.toContain(`${id}/again"`);
    expect((await desk.coordinator.get(`${outbox}/${id}/again`)).status).toBe(303);
    expect((await desk.coordinator.post(`${outbox}/${id}/again`, form())).status).toBe(409);
    expect((await row(id)).state).toBe('expired');
  });

  it('goes again while it lives, and keeps its end', async () => {
    const { id, notAfter } = await signIn(5);
    expect((await desk.coordinator.post(`${outbox}/${id}/again`, form())).status).toBe(303);
    expect(await row(id)).toMatchObject({ state: 'pending', notAfter });
  });
});

it('writes down who paused a kind of letters and who let it go on, once each', async () => {
  const steps = ['pause', 'pause', 'resume', 'resume'];
  for (const step of steps) await desk.coordinator.post(`/en/coordination/letter-kinds/pause-ended/${step}`, form());
  const told = await desk.at.db.query<{ verb: string }[]>(
    `select verb, detail ->> 'name' as name, actor_id is not null as "by" from timeline_entries where verb like 'letters.%' order by id`,
  );
  const entry = { name: 'pause-ended', by: true };
  expect(told).toEqual([
    { verb: 'letters.pause', ...entry },
    { verb: 'letters.resume', ...entry },
  ]);
});
