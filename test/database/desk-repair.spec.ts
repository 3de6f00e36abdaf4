import { Match } from '../../src/features/matching/data/match.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';
import { Caller } from '../support/knock.js';

let desk: DeskApp;
beforeEach(async () => (desk = await openDesk()));
afterEach(() => desk.close());

const dueAt = new Date('2030-01-01');
const page = async (path: string) => (await desk.coordinator.get(path)).body;
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const markIn = (html: string) => /name="mark" value="([^"]+)"/.exec(html)?.[1]?.replaceAll('&gt;', '>') ?? '';

const partner = async (givenName: string, changes: Parameters<ReturnType<typeof given>['partner']>[0] = {}) => {
  const account = await given(desk.at.db).account({ givenName, familyName: 'Roy', roles: ['partner'] });
  return given(desk.at.db).partner({ accountId: account.id, ...changes });
};

/** One person for two requests, of whom the narrow one has nobody else; the match is at the wide one. */
async function tangle() {
  const { db } = desk.at;
  const narrow = await given(db).request({ meetingLanguage: 'fr' });
  const wide = await given(db).request({ meetingLanguage: 'en' });
  const both = await partner('Zoé', { meetingLanguages: ['en', 'fr'] });
  const english = await partner('Ann', { meetingLanguages: ['en'], interests: [] });
  const match = await given(db).match({ requestId: wide.id, partnerId: both.id, dueAt });
  return { narrow, wide, both, english, match };
}

it('shows the ways to fill a place, says who moves, and proposes the one that is chosen', async () => {
  const { narrow, wide, both, english } = await tangle();
  const path = `/en/coordination/requests/${narrow.id}/repair`;
  const shown = text(await page(path));
  expect(shown).toContain('At most 2 people move');
  expect(shown).toContain('Also the best there is');
  expect(shown).toContain(`Zoé Roy moves from ${wide.code} to ${narrow.code}, and stands by for ${wide.code}.`);
  expect(shown).toContain(`Ann Roy is proposed for ${wide.code}.`);
  expect(shown).toContain('1 place more would have somebody.');
  const french = text(await page(`/fr/coordination/demandes/${narrow.id}/reparer`));
  expect(french).toContain(`Zoé Roy passe de ${wide.code} à ${narrow.code}, et reste en réserve pour ${wide.code}.`);
  const mark = markIn(await page(path));
  const taken = await desk.coordinator.post(path, form({ mark }));
  expect([taken.status, taken.location]).toEqual([303, `/en/coordination/requests/${narrow.id}?done=proposed`]);
  expect(await desk.at.db.manager.findOneBy(Match, { requestId: wide.id, partnerId: english.id })).toMatchObject({
    status: 'proposed',
  });
  expect(await desk.at.db.manager.findOneBy(Match, { requestId: narrow.id, partnerId: both.id })).not.toBeNull();
  const again = await desk.coordinator.post(path, form({ mark }));
  expect(again.status).toBe(409);
  expect(again.body).toContain('Something has changed since you read this');
});

it('lists open places and new people, and finds one of them a place', async () => {
  const request = await given(desk.at.db).request();
  const person = await partner('Léa');
  const list = await page('/en/coordination/repair');
  for (const href of [`/requests/${request.id}/repair`, `/people/${person.id}/repair`]) expect(list).toContain(href);
  expect(text(await page('/fr/coordination/reparer'))).toContain('Places sans personne');
  const path = `/fr/coordination/personnes/${person.id}/reparer`;
  expect(text(await page(path))).toContain(`On propose Léa Roy pour ${request.code}.`);
  const taken = await desk.coordinator.post(path, form({ mark: markIn(await page(path)) }));
  expect(taken.location).toBe('/fr/coordination/reparer?done=proposed');
  const list2 = text(await page('/en/coordination/repair'));
  expect(list2).toContain('Somebody is proposed for every open place');
  expect(list2).toContain('Everybody who fits an open request was asked before, or is proposed.');
  expect(text(await page(path))).toContain('Aucune place ouverte ne convient');
});

it('leads from the request page to the ways to fill a place once somebody was proposed and a place is without anybody', async () => {
  const request = await given(desk.at.db).request({ places: 2 });
  const first = await partner('Max');
  await partner('Eva');
  const path = `/en/coordination/requests/${request.id}`;
  expect(await page(path)).not.toContain('A place is open');
  await given(desk.at.db).match({ requestId: request.id, partnerId: first.id, dueAt });
  const shown = await page(path);
  expect(text(shown)).toContain('A place is open: what you can do');
  expect(text(shown)).not.toContain('Eva Roy is proposed');
  expect(text(await page(`${path}/repair`))).toContain(`Eva Roy is proposed for ${request.code}.`);
  for (const end of ['/repair', '/why-not', '/why-empty']) expect(shown).toContain(`href="${path}${end}"`);
});

it('answers why not somebody, in points, rules or room', async () => {
  const { narrow, wide, both, english } = await tangle();
  const whyNot = `/en/coordination/requests/${wide.id}/why-not`;
  const search = async (who: string) => (await desk.coordinator.post(whyNot, form({ who }))).body;
  const found = await search('zoé');
  expect(found).toContain(`person=${both.id}"`);
  expect(found).not.toContain('who=');
  expect(await page(`${whyNot}?who=zo%C3%A9`)).not.toContain(both.id);
  const answer = text(await page(`${whyNot}?person=${both.id}`));
  expect(answer).toContain(`With Zoé Roy in ${wide.code}, 1 place elsewhere would have nobody.`);
  const apart = text(await page(`/fr/coordination/demandes/${narrow.id}/pourquoi-pas?person=${english.id}`));
  expect(apart).toContain(
    `On ne peut pas proposer Ann Roy pour ${narrow.code}. Voici ce qui l’empêche\u00a0:`.replace(/\s+/g, ' '),
  );
  expect(text(await page(`${whyNot}?person=${english.id}`))).toContain(
    `The best plan of today has Ann Roy in ${wide.code}`,
  );
  expect(text(await search('nobody'))).toContain('Nobody by that name');
});

it('says points that add up when two want the same place', async () => {
  const request = await given(desk.at.db).request();
  await partner('Max');
  const worse = await partner('Eva', { interests: [] });
  const answer = text(await page(`/en/coordination/requests/${request.id}/why-not?person=${worse.id}`));
  const [, lost] = /would lose (\d+) points?/.exec(answer) ?? [];
  expect(Number(lost)).toBeGreaterThan(0);
  expect(answer).toContain(`Max Roy has this place, and brings ${lost} points more here.`);
});

it('says what would fill a place, and who would be next', async () => {
  const narrow = await given(desk.at.db).request({ meetingLanguage: 'fr' });
  const english = await partner('Ann', { meetingLanguages: ['en'] });
  const empty = await page(`/en/coordination/requests/${narrow.id}/why-empty`);
  expect(text(empty)).toContain('1 place stays empty even in the best plan of today.');
  expect(text(empty)).toContain('1 person could come. The best is Ann Roy');
  expect(empty).toContain(`/en/coordination/requests/${narrow.id}/waive/language?partner=${english.id}`);
  const wide = await given(desk.at.db).request();
  const match = await given(desk.at.db).match({ requestId: wide.id, partnerId: english.id, dueAt });
  const why = text(await page(`/en/coordination/matches/${match.id}/why`));
  expect(why).toContain('Without Ann Roy, nobody else could have the place. 1 place more would have nobody.');
  expect(text(await page(`/fr/coordination/jumelages/${match.id}/pourquoi`))).toContain('Qui viendrait ensuite');
  const none = text(await page(`/fr/coordination/demandes/${wide.id}/pourquoi-vide`));
  expect(none).toContain(`chaque place de ${wide.code} a quelqu’un`);
});

it('shows none of it to anybody else, and nothing for what does not exist', async () => {
  const { narrow, both, match } = await tangle();
  const paths = [
    ...['repair', 'why-not', 'why-empty'].map((end) => `/en/coordination/requests/${narrow.id}/${end}`),
    `/en/coordination/people/${both.id}/repair`,
    `/en/coordination/matches/${match.id}/why`,
    '/en/coordination/repair',
  ];
  const partnerCaller = await Caller.as(desk.app, both.accountId);
  for (const path of paths) expect([path, (await partnerCaller.get(path)).status]).toEqual([path, 403]);
  const nobody = '00000000-0000-7000-8000-000000000000';
  const missing = [`requests/${nobody}/repair`, `requests/x/why-empty`, `people/${nobody}/repair`, `matches/x/why`];
  for (const path of missing)
    expect([path, (await desk.coordinator.get(`/en/coordination/${path}`)).status]).toEqual([path, 404]);
  const odd = await desk.coordinator.get(`/en/coordination/requests/${narrow.id}/why-not?person[]=1&who[]=2`);
  expect(odd.status).toBe(200);
});
