import { newId } from '../../src/platform/database/new-id.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
let to: string;
const outbox = '/en/coordination/outbox';
const kinds = '/en/coordination/letter-kinds';

beforeAll(async () => {
  desk = await openDesk();
  to = (await given(desk.at.db).account({ givenName: 'Zoé', familyName: 'Quill' })).id;
});
afterAll(() => desk.close());
afterEach(async () => {
  await desk.at.db.query('delete from outgoing_emails');
  await desk.at.db.query('update email_types set paused_at = null, paused_because = null');
});

async function letter(changes: Partial<OutgoingEmail> = {}): Promise<string> {
  const id = newId();
  await desk.at.db.manager.insert(OutgoingEmail, {
    ...{ id, once: id, name: 'application-accepted', recipientId: to, payload: {}, lane: 1, onDoubt: 'hold' },
    ...{ messageId: `<${id}@example.ca>` },
    ...(changes as object),
  });
  return id;
}
const page = async (query = '') => (await desk.coordinator.get(outbox + query)).body;
const shows = (body: string, id: string) => body.includes(`/outbox/${id}"`);

describe('the shelves of the outbox', () => {
  it('hold each letter where it belongs, and count it there', async () => {
    const held = await letter({ heldUntil: new Date(Date.now() + 600_000) });
    const gone = await letter({ heldUntil: new Date(Date.now() - 600_000) });
    const carrier = await letter({ state: 'sent' });
    const on: Record<string, string> = {
      ...{ held, waiting: gone, sent: carrier },
      unknown: await letter({ state: 'unknown' }),
      failed: await letter({ state: 'failed' }),
      suppressed: await letter({ state: 'suppressed', endedBecause: 'bounced' }),
      expired: await letter({ state: 'expired' }),
      merged: await letter({ state: 'merged', mergedInto: carrier }),
    };
    for (const [shelf, id] of Object.entries(on)) {
      const body = await page(`?state=${shelf}`);
      expect([shelf, Object.entries(on).filter(([, one]) => shows(body, one))]).toEqual([shelf, [[shelf, id]]]);
    }
    const all = await page();
    for (const name of ['Waiting (1)', 'On hold (1)', 'In trouble (2)', 'Too late or cancelled (1)'])
      expect(all).toContain(name);
  });

  it('are counted to the last letter only where a person must act', async () => {
    await desk.at.db.query(
      `insert into outgoing_emails (id, once, name, recipient_id, payload, lane, on_doubt, message_id, state, held_until)
         select gen_random_uuid(), s || n, 'application-accepted', $1, '{}', 1, 'hold', s || n,
                case s when 'held' then 'pending' else s end, case s when 'held' then now() + interval '1 hour' end
           from unnest(array['sent', 'failed', 'held', 'pending', 'expired']) s, generate_series(1, 1001) n
          where s <> 'expired' or n <= 1000`,
      [to],
    );
    const english = await page();
    const counts = ['Waiting (1,000+)', 'On hold (1,001)', 'Sent (1,000+)', 'In trouble (1,001)', 'Failed (1,001)'];
    for (const name of [...counts, 'Too late or cancelled (1,000)']) expect(english).toContain(name);
    const french = (await desk.coordinator.get('/fr/coordination/courrier')).body;
    expect(french).toContain('Envoyés (1\u00a0000 et plus)');
    expect((await desk.coordinator.get('/en/coordination')).body).toMatch(/1,000\+/);
  });

  it('find letters by kind, by name or address, and by day', async () => {
    const old = await letter({ createdAt: new Date('2026-03-03T05:30:00Z') });
    const other = await letter({ name: 'match-offer' });
    const of = async (query: string) => {
      const body = await page(query);
      return [old, other].map((id) => shows(body, id));
    };
    expect(await of('?kind=match-offer')).toEqual([false, true]);
    expect(await of('?words=quill%20zo%C3%A9')).toEqual([true, true]);
    expect(await of('?words=nobody')).toEqual([false, false]);
    expect(await of('?from=2026-03-03&until=2026-03-03')).toEqual([true, false]);
    expect(await of('?until=2026-03-02')).toEqual([false, false]);
  });

  it('leave out of an address what makes no sense there', async () => {
    const id = await letter();
    for (const query of ['from=0000-01-01', 'until=2026-02-30', 'kind=No!', 'state=toString', 'after=x', 'other=1'])
      expect([query, shows(await page(`?${query}`), id)]).toEqual([query, true]);
    for (const query of ['kind=%00', 'words=%00', 'from=%ff'])
      expect((await desk.coordinator.get(`${outbox}?${query}`)).status).toBeLessThan(500);
  });

  it('go on page by page within a filter', async () => {
    for (let n = 0; n < 27; n += 1) await letter({ state: 'failed' });
    const next = /href="([^"]*after=[^"]*)"/.exec(await page('?state=failed&kind=application-accepted'))?.[1];
    const second = await desk.coordinator.get((next ?? '').replaceAll('&amp;', '&'));
    expect(second.body.match(/data-row/g)).toHaveLength(2);
    expect(second.body).toContain('state=failed&amp;kind=application-accepted');
  });
});

describe('a kind of letters', () => {
  it('is paused and let go on by a form, and the outbox says so', async () => {
    await letter();
    expect((await desk.coordinator.post(`${kinds}/application-accepted/pause`, form())).location).toContain(
      'done=pause',
    );
    const told = await page();
    expect(told).toContain('A coordinator paused it.');
    expect(told).toContain('1 email waits.');
    expect((await desk.coordinator.post(`${kinds}/application-accepted/resume`, form())).status).toBe(303);
    expect(await page()).not.toContain('paused since');
  });

  it('says that servers refused too many, in both languages', async () => {
    await desk.at.db.query(
      `update email_types set paused_at = now(), paused_because = 'failures' where name = 'application-accepted'`,
    );
    expect(await page()).toContain('because mail servers refused too many');
    expect((await desk.coordinator.get('/fr/coordination/courrier')).body).toContain(
      'car les serveurs en ont refusé trop',
    );
  });

  it('for signing in is never paused, and one that does not exist is not found', async () => {
    expect((await desk.coordinator.post(`${kinds}/sign-in/pause`, form())).status).toBe(409);
    for (const kind of ['nothing', '%00', 'toString'])
      expect((await desk.coordinator.post(`${kinds}/${kind}/pause`, form())).status).toBe(404);
  });

  it('is listed with its lane, its consent and its last day', async () => {
    const id = await letter({ state: 'sent' });
    await desk.at.db.query('insert into delivery_attempts (email_id, n) values ($1, 1)', [id]);
    for (const phase of ['dot', 'accepted'])
      await desk.at.db.query('update delivery_attempts set phase = $2, closed_at = now() where email_id = $1', [
        id,
        phase,
      ]);
    const { body } = await desk.coordinator.get(kinds);
    for (const said of ['Never paused', 'Reminders can be refused', 'Not commercial', '1 sent, 0 refused'])
      expect(body).toContain(said);
    expect((await desk.coordinator.get('/fr/coordination/sortes-de-courriels')).body).toContain('Jamais suspendu');
  });

  it('says whether somebody without an address is phoned instead', async () => {
    const { body } = await desk.coordinator.get(kinds);
    const row = (title: string) => body.split('<tr').find((one) => one.includes(title));
    expect(row('A team would like to meet you')).toContain('A phone call');
    expect(row('Your break has started')).toContain('Nothing');
    expect((await desk.coordinator.get('/fr/coordination/sortes-de-courriels')).body).toContain('Un appel');
  });
});
