import { newId } from '../../src/platform/database/new-id.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
let partner: { readonly id: string; readonly accountId: string };
beforeAll(async () => (desk = await openDesk()));
afterAll(() => desk.close());
beforeEach(async () => (partner = await given(desk.at.db).partner()));

const page = async (query = '') => (await desk.coordinator.get(`/en/coordination/people/${partner.id}${query}`)).body;
const lift = (note: string) =>
  desk.coordinator.post(`/en/coordination/people/${partner.id}/write-again`, form({ note }));

async function letters(n: number) {
  const rows = Array.from({ length: n }, () => newId()).map((id) => ({
    ...{ id, once: id, name: 'pause-ended', recipientId: partner.accountId, payload: {}, lane: 1 },
    ...{ onDoubt: 'hold' as const, messageId: `<${id}@example.ca>`, state: 'sent' as const },
  }));
  await desk.at.db.manager.insert(OutgoingEmail, rows);
}

it('shows all letters of a person, page by page', async () => {
  await letters(60);
  const seen = new Set<string>();
  let query = '';
  for (let n = 0; n < 3; n += 1) {
    const body = await page(query);
    for (const [, id] of body.matchAll(/outbox\/([\w-]{36})"/g)) seen.add(id!);
    query = `?letters=${/letters=([\w-]{36})/.exec(body.slice(body.lastIndexOf('govuk-pagination__next')))?.[1] ?? ''}`;
  }
  expect(seen.size).toBe(60);
  expect((await desk.coordinator.get(`/en/coordination/people/${partner.id}?letters=%00`)).status).toBeLessThan(500);
});

describe('an address that gets no letters', () => {
  beforeEach(() =>
    desk.at.db.query(
      `insert into email_suppressions (address_digest, reason) select address_digest(email), 'bounced' from accounts where id = $1`,
      [partner.accountId],
    ),
  );

  it('is shown with the reason, and written to again only with a note, once', async () => {
    expect(await page()).toContain('there is no such mailbox');
    expect((await lift(' ')).status).toBe(422);
    expect((await lift('It works again')).location).toContain('done=lifted');
    const after = await page();
    expect(after).not.toContain('there is no such mailbox');
    expect(after).toContain('Emails may go to this address again');
    expect((await lift('twice')).status).toBe(409);
  });
});

it('shows what the person does not want', async () => {
  await desk.at.db.query(
    `insert into email_choices (account_id, topic, wanted, changed_by) values ($1, 'reminders', false, 'link')`,
    [partner.accountId],
  );
  expect(await page()).toContain('does not want reminders');
});

it('says of a break who hears of it by email, and who does not', async () => {
  const phoned = await given(desk.at.db).phonedPartner();
  for (const [{ id }, lead, done] of [
    [partner, 'gets an email', 'done=paused'],
    [phoned, 'tell them yourself', 'done=paused-untold'],
  ] as const) {
    const person = `/en/coordination/people/${id}`;
    expect((await desk.coordinator.get(person)).body).toContain(lead);
    const { location } = await desk.coordinator.post(`${person}/pause`, form({ length: '2' }));
    expect(location).toMatch(new RegExp(`${done}$`));
  }
  const told = (await desk.coordinator.get(`/fr/coordination/personnes/${phoned.id}?done=paused-untold`)).body;
  expect(told).toContain('la personne n’a pas d’adresse.');
  expect(told).not.toContain('reçoit un courriel');
});
