import { newId } from '../../src/platform/database/new-id.js';
import { PhoneTask } from '../../src/platform/mail/phone-task.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
const page = '/en/coordination/to-phone';
beforeAll(async () => (desk = await openDesk()));
afterAll(() => desk.close());
afterEach(() => desk.at.db.query('delete from phone_tasks'));

async function call(changes: { givenName?: string; phone?: string | null } = {}): Promise<string> {
  const account = await given(desk.at.db).account(changes);
  await given(desk.at.db).partner({ accountId: account.id });
  const id = newId();
  await desk.at.db.manager.insert(PhoneTask, { id, accountId: account.id, reason: 'bounced' });
  return id;
}
const told = async (query = '') => (await desk.coordinator.get(page + query)).body;
const row = (id: string) => desk.at.db.manager.findOneByOrFail(PhoneTask, { id });

describe('people to phone', () => {
  it('stand in a queue of the console with their number and why', async () => {
    await call({ givenName: 'Odile', phone: '+1 905 555-0101' });
    await call({ givenName: 'Pat', phone: null });
    const body = await told();
    for (const said of ['Odile', 'tel:+19055550101', 'come back', 'No number known', '2 things'])
      expect(body).toContain(said);
    expect((await desk.coordinator.get('/fr/coordination/files/a-appeler')).location).toBe(
      '/fr/coordination/a-appeler',
    );
    expect((await desk.coordinator.get('/en/coordination')).body).toContain('to phone');
  });

  it('leave it with a note, once', async () => {
    const id = await call();
    const empty = await desk.coordinator.post(`${page}/${id}/done`, form({ [`note-${id}`]: ' ' }));
    expect([empty.status, (await row(id)).doneAt]).toEqual([422, null]);
    const note = form({ [`note-${id}`]: 'New address promised' });
    expect((await desk.coordinator.post(`${page}/${id}/done`, note)).location).toContain('done=phoned');
    expect(await row(id)).toMatchObject({ note: 'New address promised', doneAt: expect.any(Date) });
    expect(await told()).toContain('Nobody to phone');
    expect((await desk.coordinator.post(`${page}/${id}/done`, note)).status).toBe(409);
    const [{ n }] = await desk.at.db.query(
      `select count(*)::int as n from timeline_entries where verb = 'account.phoned'`,
    );
    expect(n).toBe(1);
  });

  it('come page by page, and an unknown call is not found', async () => {
    for (let n = 0; n < 27; n += 1) await call();
    const next = /href="([^"]*after=[^"]*)"/.exec(await told())?.[1] ?? '';
    expect((await desk.coordinator.get(next)).body.match(/data-row/g)).toHaveLength(2);
    for (const id of [newId(), 'x', '%00'])
      expect((await desk.coordinator.post(`${page}/${id}/done`, form({ [`note-${id}`]: 'n' }))).status).toBe(404);
  });
});
