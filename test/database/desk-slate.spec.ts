import { Match } from '../../src/features/matching/data/match.entity.js';
import { PanelRules } from '../../src/features/matching/data/panel-rules.entity.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
beforeEach(async () => (desk = await openDesk()));
afterEach(() => desk.close());

const page = async (path: string) => (await desk.coordinator.get(path)).body;
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const idsIn = (html: string) => [...html.matchAll(/name="with" value="([^"]+)"/g)].map(([, id = '']) => id);

const those = (ids: readonly string[]) => ({ ...form(), payload: ids.map((id) => `with=${id}`).join('&') });

const partner = async (givenName: string, changes: Parameters<ReturnType<typeof given>['partner']>[0] = {}) => {
  const account = await given(desk.at.db).account({ givenName, familyName: 'Roy', roles: ['partner'] });
  return given(desk.at.db).partner({ accountId: account.id, ...changes });
};

/** Two places; the best two people are not new to this, the third is. */
async function table() {
  const request = await given(desk.at.db).request({ places: 2, meetingLanguage: 'en' });
  const ann = await partner('Ann', { experience: 'mentor' });
  const bea = await partner('Bea', { experience: 'some' });
  const cam = await partner('Cam', { experience: 'new', interests: [] });
  return { request, ann, bea, cam, path: `/en/coordination/requests/${request.id}/slate` };
}

it('shows the best set, changes it with a rule and says what the rule costs, in both languages', async () => {
  const { request, ann, bea, cam, path } = await table();
  expect(idsIn(await page(path)).sort()).toEqual([ann.id, bea.id].sort());
  const saved = await desk.coordinator.post(`${path}/rules`, form({ min_newcomer: '1' }));
  expect([saved.status, saved.location]).toEqual([303, `${path}?done=slate_rules`]);
  const rules = [{ kind: 'newcomer', min: 1, max: null }];
  expect(await desk.at.db.manager.findOneBy(PanelRules, { requestId: request.id })).toMatchObject({ rules });
  const html = await page(path);
  expect(idsIn(html)).toContain(cam.id);
  expect(text(html)).toMatch(/New to this: at least 1: costs \d+ points?\./);
  const french = text(await page(`/fr/coordination/demandes/${request.id}/groupe`));
  expect(french).toMatch(/Première fois : au moins 1 : coûte \d+ points?\./);
});

it('proposes the set that was read, and refuses it when it no longer fits', async () => {
  const { request, path } = await table();
  const chosen = idsIn(await page(path));
  const sent = await desk.coordinator.post(`${path}/propose`, those(chosen));
  expect([sent.status, sent.location]).toEqual([303, `/en/coordination/requests/${request.id}?done=proposed`]);
  const matches = await desk.at.db.manager.findBy(Match, { requestId: request.id });
  expect(matches.map(({ partnerId, status }) => [partnerId, status]).sort()).toEqual(
    chosen.map((id) => [id, 'proposed']).sort(),
  );
  expect((await desk.coordinator.post(`${path}/propose`, those(chosen))).status).toBe(409);
  expect((await desk.coordinator.post(`${path}/propose`, those(['nobody']))).status).toBe(409);
  expect(text(await page(path))).toContain('Every place has somebody already');
});

it('never seats somebody with a person they do not want to meet, and does not say why', async () => {
  const { request, ann, bea, cam, path } = await table();
  await desk.at.db.manager.update(Partner, { id: ann.id }, { notWith: ['Bea Roy'] });
  const html = await page(path);
  expect(idsIn(html)).toContain(cam.id);
  expect(idsIn(html).filter((id) => id === ann.id || id === bea.id)).toHaveLength(1);
  expect(text(html)).not.toMatch(/private|Bea Roy/i);
  expect((await desk.coordinator.post(`${path}/propose`, those([ann.id, bea.id]))).status).toBe(409);
  expect(await desk.at.db.manager.countBy(Match, { requestId: request.id })).toBe(0);
  await desk.coordinator.post(`/en/coordination/requests/${request.id}/propose`, form());
  const firsts = await desk.at.db.manager.findBy(Match, { requestId: request.id, alternate: false });
  const two = firsts.map(({ partnerId }) => partnerId).filter((id) => id === ann.id || id === bea.id);
  expect(two).toHaveLength(1);
});

it('names the smallest clash, and refuses a most below its least', async () => {
  const { path } = await table();
  await desk.coordinator.post(`${path}/rules`, form({ min_newcomer: '2', min_anglophone: '1' }));
  const shown = text(await page(path));
  expect(shown).toContain('This rule cannot hold');
  expect(shown).toContain('New to this: at least 2');
  const wrong = await desk.coordinator.post(`${path}/rules`, form({ min_newcomer: '2', max_newcomer: '1' }));
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('The most must not be smaller than the least.');
});

it('sees a free place where repair sees one: a first choice without room keeps none', async () => {
  const request = await given(desk.at.db).request();
  const other = await given(desk.at.db).request();
  const busy = await partner('Max', { maxEngagements: 1 });
  const dueAt = new Date('2030-01-01');
  await given(desk.at.db).match({ requestId: request.id, partnerId: busy.id, dueAt });
  const free = await partner('Eva');
  const slate = `/en/coordination/requests/${request.id}/slate`;
  const repair = `/en/coordination/requests/${request.id}/repair`;
  expect(text(await page(slate))).toContain('Every place has somebody already');
  expect(text(await page(repair))).not.toContain('Eva Roy is proposed');
  await given(desk.at.db).match({ requestId: other.id, partnerId: busy.id, status: 'approved', dueAt });
  expect(idsIn(await page(slate))).toEqual([free.id]);
  expect(text(await page(repair))).toContain('Eva Roy is proposed');
  const sent = await desk.coordinator.post(`${slate}/propose`, those([free.id]));
  expect(sent.status).toBe(303);
});
