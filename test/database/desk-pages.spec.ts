import { FindQuery } from '../../src/features/desk/data/find.query.js';
import { PartnerListQuery } from '../../src/features/desk/data/partner-list.query.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';
import { Caller } from '../support/knock.js';

let desk: DeskApp;
let coordinator: DeskApp['coordinator'];
let at: DeskApp['at'];
let choice: DeskApp['choice'];

beforeAll(async () => {
  desk = await openDesk();
  ({ coordinator, at, choice } = desk);
});
afterAll(() => desk.close());

describe('the console’s door', () => {
  it('is closed to everybody but coordinators, on every one of its addresses', async () => {
    const mine = desk.routes.filter(({ url }) => /^\/(en|fr)\/coordination/.test(url));
    expect(mine.length).toBeGreaterThan(60);
    expect(mine.filter(({ who }) => who.join() !== 'coordinator')).toEqual([]);
    const partner = await Caller.as(desk.app, (await given(at.db).account({ roles: ['partner', 'administrator'] })).id);
    for (const url of ['/en/coordination', '/fr/coordination/courrier', '/en/coordination/people'])
      expect((await partner.get(url)).status).toBe(403);
  });

  it('answers 404 for a queue, a match, a person, a letter and a step that do not exist', async () => {
    const { match } = await choice();
    const nobody = '01900000-0000-7000-8000-00000000dead';
    for (const path of [
      'queues/nothing',
      'queues/toString',
      `matches/${nobody}`,
      'matches/x',
      `people/${nobody}`,
      `outbox/${nobody}`,
      `requests/${nobody}`,
    ])
      expect([path, (await coordinator.get(`/en/coordination/${path}`)).status]).toEqual([path, 404]);
    for (const step of ['explode', 'toString', 'say_yes'])
      expect((await coordinator.post(`/en/coordination/matches/${match.id}/${step}`, form())).status).toBe(404);
  });
});

describe('every page of the console', () => {
  it('opens in both languages, and nothing in it leads nowhere', async () => {
    const { match, first, request, compare } = await choice();
    await coordinator.post(`/en/coordination/matches/${match.id}/approve`, form());
    await coordinator.post(`/en/coordination/matches/${match.id}/offer`, form());
    const letter = await at.db.manager.findOneByOrFail(OutgoingEmail, { name: 'match-offer' });
    const pages = [
      '',
      '/people',
      '/outbox',
      '/rounds',
      '/search?find=marie',
      '/queues/ready-to-match',
      `/people/${first.id}`,
      `/requests/${request.id}`,
      `/matches/${match.id}`,
      `/outbox/${letter.id}`,
    ];
    const links = new Set<string>();
    for (const url of [...pages.map((path) => `/en/coordination${path}`), compare]) {
      const { status: code, body } = await coordinator.get(url);
      expect([url, code]).toEqual([url, 200]);
      for (const [, href] of body.matchAll(/(?:href|src)="(\/(?:en|fr)\/[^"#]*)/g))
        links.add(href!.replaceAll('&amp;', '&'));
    }
    expect(links.size).toBeGreaterThan(40);
    for (const link of links) expect([link, (await coordinator.get(link)).status < 400]).toEqual([link, true]);
  });

  it('leads the letters in trouble to the outbox, and a step’s own address to its match', async () => {
    const { match } = await choice();
    expect((await coordinator.get('/fr/coordination/files/lettres-en-difficulte')).location).toBe(
      '/fr/coordination/courrier?state=trouble',
    );
    expect((await coordinator.get(`/fr/coordination/jumelages/${match.id}/approve`)).location).toBe(
      `/fr/coordination/jumelages/${match.id}`,
    );
  });

  it('takes a break for somebody who called', async () => {
    const partner = await given(at.db).partner();
    const path = `/en/coordination/people/${partner.id}`;
    expect((await coordinator.post(`${path}/pause`, form())).status).toBe(422);
    expect((await coordinator.post(`${path}/pause`, form({ length: '2' }))).location).toContain('done=paused');
    expect((await coordinator.get(path)).body).toContain('On a break until');
    expect((await coordinator.post(`${path}/back`, form())).location).toContain('done=resumed');
  });
});

describe('finding', () => {
  it('lists partners by name, page by page, and those who were never asked', async () => {
    const list = new PartnerListQuery(at.db);
    const tag = `Zq${Date.now()}`;
    const made = [];
    for (const givenName of ['Cleo', 'Anna', 'Bo']) {
      const { id } = await given(at.db).account({ givenName, familyName: tag });
      made.push(await given(at.db).partner({ accountId: id }));
    }
    const match = await given(at.db).match({ partnerId: made[0]?.id ?? '' });
    for (const step of ['approve', 'offer'])
      await coordinator.post(`/en/coordination/matches/${match.id}/${step}`, form());
    const named = async (filter: object) =>
      (await list.list({ words: tag, ...filter })).map(({ name }) => name.split(' ')[0]);
    expect(await named({})).toEqual(['Anna', 'Bo', 'Cleo']);
    expect(await named({ neverAsked: true })).toEqual(['Anna', 'Bo']);
    expect(await list.count({ words: tag, neverAsked: true })).toBe(2);
    const [first] = await list.list({ words: tag, limit: 1 });
    expect(await named({ after: first?.id })).toEqual(['Bo', 'Cleo']);
  });

  it('finds people, requests by code and committees, and nothing for no words', async () => {
    const request = await given(at.db).request({ code: 'R-9042', titleEn: 'A title' });
    const committee = await given(at.db).committee({ nameFr: 'Comité des étoiles' });
    const find = new FindQuery(at.db);
    for (let n = 0; n < 11; n += 1) await given(at.db).partner();
    expect((await find.find('r-9042'))[0]).toMatchObject({ kind: 'request', id: request.id });
    expect((await find.find('étoiles'))[0]).toMatchObject({ kind: 'committee', id: committee.id });
    expect((await find.find('dubois marie')).length).toBe(10);
    expect(await find.find('  ')).toEqual([]);
  });
});
