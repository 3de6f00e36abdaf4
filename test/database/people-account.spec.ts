import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PeopleService } from '../../src/features/people/people.service.js';
import { Sessions } from '../../src/platform/web/sessions.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openPeopleApp } from '../support/people-app.js';
import { Visitor } from '../support/visitor.js';

let at: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  at = await openDatabase();
  app = await openPeopleApp(at.db);
});
afterAll(async () => {
  await app.close();
  await at.close();
});

async function browserOf(id: string, device = 'Firefox · Linux'): Promise<Visitor> {
  const { token } = await app.get(Sessions).open(id, [], device);
  const visitor = new Visitor(app);
  visitor.cookies.set('tandem_session', token);
  return visitor;
}

const page = '/en/account';
const filled = {
  givenName: 'Marie',
  familyName: 'Tremblay',
  locale: 'fr',
  phone: '418 555-0123',
  timeZone: 'America/Halifax',
};

describe('my account', () => {
  it('keeps what I change and speaks my language from then on', async () => {
    const { id } = await given(at.db).account();
    const browser = await browserOf(id);
    const saved = await browser.post(page, filled, page);
    expect(saved.location).toBe('/fr/compte?done=saved');
    expect((await browser.get('/fr/compte?done=saved')).body).toContain('Vos changements sont enregistrés.');
    const { roles, email, id: same, name, ...known } = await app.get(PeopleService).person(id);
    expect([same, name, roles, (email ?? '').length > 0]).toEqual([id, 'Marie Tremblay', [], true]);
    expect(known).toEqual(filled);
  });

  it('loses nothing of a form in which everything is wrong', async () => {
    const { id } = await given(at.db).account();
    const browser = await browserOf(id);
    const wrong = {
      givenName: '',
      familyName: 'x'.repeat(101),
      locale: 'de',
      phone: 'call <me>',
      timeZone: 'Mars/Base',
    };
    const answer = await browser.post(page, wrong, page);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('<title>Error: My account');
    expect(answer.body).toContain('value="call &lt;me&gt;"');
    for (const name of ['givenName', 'familyName', 'locale', 'phone', 'timeZone'])
      expect(answer.body).toContain(`href="#${name}"`);
    expect((await app.get(PeopleService).person(id)).givenName).toBe('Marie');
  });

  it('changes no other column, whatever is posted', async () => {
    const { id, email } = await given(at.db).account();
    const browser = await browserOf(id);
    await browser.post(page, { ...filled, email: 'evil@example.ca', roles: 'administrator', deactivatedAt: '1' }, page);
    expect(await app.get(PeopleService).person(id)).toMatchObject({ email, roles: [] });
  });
});

describe('where I am signed in', () => {
  it('lists my devices and signs one out, with the next request', async () => {
    const { id } = await given(at.db).account();
    const [here, phone] = [await browserOf(id), await browserOf(id, 'Safari · iPhone')];
    const list = await here.get(page);
    expect(list.body).toContain('This device');
    expect(list.body).toContain('aria-label="Sign out Safari · iPhone"');
    const end = /action="([^"]+\/end)"/.exec(list.body)?.[1] ?? '';
    expect((await here.post(end, {}, page)).location).toBe('/en/account?done=ended');
    expect((await phone.get(page)).status).toBe(303);
    expect((await here.get(page)).status).toBe(200);
  });

  it('signs all others out', async () => {
    const { id } = await given(at.db).account();
    const here = await browserOf(id);
    const others = [await browserOf(id), await browserOf(id)];
    await here.post('/en/account/sessions/end-others', {}, page);
    for (const other of others) expect((await other.get(page)).status).toBe(303);
    expect((await here.get(page)).status).toBe(200);
  });

  it('never ends somebody else’s session', async () => {
    const [mine, theirs] = [await given(at.db).account(), await given(at.db).account()];
    const [me, them] = [await browserOf(mine.id), await browserOf(theirs.id)];
    const [session] = await app.get(Sessions).of(theirs.id);
    for (const target of [session?.id ?? '', 'nonsense'])
      expect((await me.post(`/en/account/sessions/${target}/end`, {}, page)).status).toBe(404);
    expect((await them.get(page)).status).toBe(200);
  });

  it('ends here when I sign out, also with the old cookie', async () => {
    const { id } = await given(at.db).account();
    const browser = await browserOf(id);
    const old = browser.twin();
    expect((await browser.post('/fr/deconnexion', {}, page)).location).toBe('/fr?done=signed-out');
    expect(browser.cookies.has('tandem_session')).toBe(false);
    expect((await old.get(page)).status).toBe(303);
    expect((await browser.post('/en/sign-out')).status).toBe(303);
    expect((await browser.get('/fr?done=signed-out')).body).toContain('Votre session est fermée.');
  });
});

describe('looking around as somebody', () => {
  const path = '/dev/sign-in-as';

  it('offers a person for each role and language, and signs in as them', async () => {
    const { id } = await given(at.db).account({ givenName: 'Chantal', locale: 'fr', roles: ['coordinator'] });
    const visitor = new Visitor(app);
    const list = await visitor.get(path, { 'accept-language': 'fr-CA' });
    expect(list.body).toContain('Chantal Dubois (Français)');
    expect((await visitor.post(path, { account: id }, path)).location).toBe('/fr/accueil');
    expect((await visitor.get('/fr/compte')).body).toContain('Chantal');
    for (const account of ['nonsense', '019a0000-0000-7000-8000-00000000dead'])
      expect((await visitor.post(path, { account }, path)).status).toBe(404);
  });

  it('does not exist in production', async () => {
    const { id } = await given(at.db).account();
    const real = await openPeopleApp(at.db, { production: true });
    const visitor = new Visitor(real);
    expect((await visitor.get(path)).status).toBe(404);
    expect((await visitor.post(path, { account: id })).status).toBe(404);
    expect(visitor.cookies.has('tandem_session')).toBe(false);
    await real.close();
  });
});

describe('public pages', () => {
  const pages = [
    ...[
      '/en',
      '/en/how-it-works',
      '/en/pay-and-time',
      '/en/your-rights',
      '/en/help',
      '/en/accessibility',
      '/en/sign-in',
    ],
    ...['/fr', '/fr/comment-ca-marche', '/fr/remuneration-et-temps', '/fr/vos-droits', '/fr/aide', '/fr/accessibilite'],
    '/fr/connexion',
  ];

  it.each(pages)('%s opens, has one heading, and every link of its own leads somewhere', async (path) => {
    const visitor = new Visitor(app);
    const { status, body } = await visitor.get(path);
    expect(status).toBe(200);
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toContain(
      path.startsWith('/fr') ? 'Partenaires en recherche sur la douleur' : 'Pain Research Partners',
    );
    const elsewhere = /\/(apply|postuler|home|accueil|requests|demandes)\b/;
    const links = [...body.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href]) => href ?? '');
    for (const link of links.filter((href) => !elsewhere.test(href))) {
      const [target, part] = link.split('#');
      const there = await visitor.get(target ?? '');
      expect([link, [200, 303].includes(there.status)]).toEqual([link, true]);
      if (part) expect(there.body).toContain(`id="${part}"`);
    }
  });

  it('lead from the bare address to the visitor’s language', async () => {
    const french = await new Visitor(app).get('/', { 'accept-language': 'fr-CA,fr;q=0.9' });
    expect([french.status, french.location]).toEqual([303, '/fr']);
    expect((await new Visitor(app).get('/')).location).toBe('/en');
  });
});
