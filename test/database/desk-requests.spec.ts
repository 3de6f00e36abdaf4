import { PartnerRequest } from '../../src/features/requests/data/partner-request.entity.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
beforeAll(async () => (desk = await openDesk()));
afterAll(() => desk.close());

const row = (id: string) => desk.at.db.manager.findOneByOrFail(PartnerRequest, { id });
const made = (status: 'open' | 'filled' | 'expired') => given(desk.at.db).request({ status, replyBy: '2026-01-15' });
const day = { 'replyBy-day': '3', 'replyBy-month': '2', 'replyBy-year': '2031' };

it.each(['filled', 'expired'] as const)('opens a %s request again until the day that was chosen', async (status) => {
  const { id } = await made(status);
  const page = `/en/coordination/requests/${id}`;
  expect((await desk.coordinator.get(page)).body).toContain(`action="${page}/open-again"`);
  expect((await desk.coordinator.get(`/fr/coordination/demandes/${id}`)).body).toContain('Rouvrir');
  const done = await desk.coordinator.post(`${page}/open-again`, form(day));
  expect([done.status, done.location]).toEqual([303, `${page}?done=reopened`]);
  expect(await row(id)).toMatchObject({ status: 'open', replyBy: '2031-02-03' });
  expect((await row(id)).dueAt?.toISOString()).toBe('2031-02-04T05:00:00.000Z');
  expect((await desk.coordinator.get(page)).body).not.toContain('/open-again');
  expect((await desk.coordinator.post(`${page}/open-again`, form(day))).status).toBe(409);
});

it.each([
  [{ ...day, 'replyBy-year': '2021' }, 'Choose a day in the future', 'Choisissez un jour à venir'],
  [{ ...day, 'replyBy-day': '31' }, 'Enter a day that exists', 'Écrivez un jour qui existe'],
  [{}, 'Enter a day that exists', 'Écrivez un jour qui existe'],
])('asks for a day that lies ahead: %j', async (typed, en, fr) => {
  const { id } = await made('expired');
  const answer = await desk.coordinator.post(`/en/coordination/requests/${id}/open-again`, form(typed));
  expect(answer.status).toBe(422);
  for (const text of [en, 'href="#replyBy"', ...Object.values(typed).map((value) => `value="${value}"`)])
    expect(answer.body).toContain(text);
  expect((await desk.coordinator.post(`/fr/coordination/demandes/${id}/rouvrir`, form(typed))).body).toContain(fr);
  expect((await row(id)).status).toBe('expired');
});

it('closes a filled request, and nothing else', async () => {
  const [filled, expired, open] = [await made('filled'), await made('expired'), await made('open')];
  const page = `/fr/coordination/demandes/${filled.id}`;
  expect((await desk.coordinator.get(page)).body).toContain(`action="${page}/fermer"`);
  expect((await desk.coordinator.post(`${page}/fermer`, form())).location).toBe(`${page}?done=closed`);
  expect(await row(filled.id)).toMatchObject({ status: 'closed', dueAt: null });
  expect(await desk.at.db.manager.findOneBy(TimelineEntry, { subjectId: filled.id })).toMatchObject({
    verb: 'request.closed',
  });
  expect((await desk.coordinator.get(page)).body).toContain('Demande fermée');
  for (const { id } of [expired, open]) {
    const other = `/en/coordination/requests/${id}`;
    expect((await desk.coordinator.get(other)).body).not.toContain(`${other}/close`);
    expect((await desk.coordinator.post(`${other}/close`, form())).status).toBe(409);
  }
});

it('leads a step’s own address back to the request', async () => {
  const { id } = await made('filled');
  for (const end of ['rouvrir', 'fermer'])
    expect((await desk.coordinator.get(`/fr/coordination/demandes/${id}/${end}`)).location).toBe(
      `/fr/coordination/demandes/${id}`,
    );
});
