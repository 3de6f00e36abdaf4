import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GrantRole } from '../../src/features/people/actions/grant-role.js';
import { InviteFirstAdministrator } from '../../src/features/people/actions/invite-first-administrator.js';
import { TakeRole } from '../../src/features/people/actions/take-role.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import { PeopleService } from '../../src/features/people/people.service.js';
import { system, type Role } from '../../src/kernel/actor.js';
import { Sessions } from '../../src/platform/web/sessions.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openPeopleApp } from '../support/people-app.js';
import { race } from '../support/race.js';
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

const people = () => app.get(PeopleService);
const rolesOf = async (accountId: string) =>
  (await at.db.manager.findBy(AccountRole, { accountId })).map(({ role }) => role).sort();

/** A browser in which this person is signed in. */
async function browserOf({ id, roles }: { id: string; roles: readonly string[] }): Promise<Visitor> {
  const { token } = await app.get(Sessions).open(id, roles as Role[], 'Firefox · Linux');
  const visitor = new Visitor(app);
  visitor.cookies.set('tandem_session', token);
  return visitor;
}

const signInPage = '/en/sign-in';
const sentToSignIn = expect.objectContaining({ status: 303, location: '/en/sign-in?next=%2Fen%2Faccount' });

describe('roles', () => {
  it('end the person’s sessions when given and when taken, before the next request', async () => {
    const person = await given(at.db).account({ roles: ['researcher'] });
    const admin = await given(at.db).account({ roles: ['administrator'] });
    for (const change of [GrantRole, TakeRole]) {
      const browsers = [await browserOf(person), await browserOf(person)];
      expect((await browsers[0]?.get('/en/account'))?.status).toBe(200);
      await app.get<GrantRole>(change).run(admin, { accountId: person.id, role: 'coordinator' });
      for (const browser of browsers) expect(await browser.get('/en/account')).toEqual(sentToSignIn);
    }
    const told = await at.db.manager.findBy(TimelineEntry, { subjectId: person.id });
    expect(told.map(({ verb, detail, actorId }) => [verb, detail['role'], actorId])).toEqual([
      ['role.granted', 'coordinator', admin.id],
      ['role.taken', 'coordinator', admin.id],
    ]);
  });

  it('change nothing and sign nobody out when there is nothing to change', async () => {
    const person = await given(at.db).account({ roles: ['partner'] });
    const browser = await browserOf(person);
    await at.db.transaction((tx) => people().grant(tx, system, person.id, 'partner'));
    await at.db.transaction((tx) => people().take(tx, system, person.id, 'applicant'));
    expect((await browser.get('/en/account')).status).toBe(200);
  });

  it('leave the sessions alone when a role that is not of the staff is given', async () => {
    const person = await given(at.db).account();
    const browser = await browserOf(person);
    for (const role of ['applicant', 'partner', 'researcher', 'principal_investigator', 'committee_chair'] as const)
      await at.db.transaction((tx) => people().grant(tx, system, person.id, role));
    expect((await browser.get('/en/account')).status).toBe(200);
  });

  it('keep the session when the transaction around the change rolls back', async () => {
    const person = await given(at.db).account();
    const browser = await browserOf(person);
    const change = at.db.transaction(async (tx) => {
      await people().grant(tx, system, person.id, 'coordinator');
      throw new Error('something later failed');
    });
    await expect(change).rejects.toThrow('something later failed');
    expect(await rolesOf(person.id)).toEqual([]);
    expect((await browser.get('/en/account')).status).toBe(200);
  });

  it('of staff are given by administrators only', async () => {
    const coordinator = await given(at.db).coordinator();
    const person = await given(at.db).account();
    for (const role of ['coordinator', 'administrator'] as const) {
      const grab = at.db.transaction((tx) => people().grant(tx, coordinator, person.id, role));
      await expect(grab).rejects.toMatchObject({ kind: 'not-allowed' });
    }
    await at.db.transaction((tx) => people().grant(tx, coordinator, person.id, 'partner'));
    expect(await rolesOf(person.id)).toEqual(['partner']);
  });

  it('leave one administrator, also when two take the role from each other at once', async () => {
    await at.db.query(`delete from account_roles where role = 'administrator'`);
    const [first, second] = [
      await given(at.db).account({ roles: ['administrator'] }),
      await given(at.db).account({ roles: ['administrator'] }),
    ];
    const take = app.get(TakeRole);
    const both = await race(at.db, { table: 'timeline_entries' }, [
      () => take.run(first, { accountId: second.id, role: 'administrator' }),
      () => take.run(second, { accountId: first.id, role: 'administrator' }),
    ]);
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toEqual([expect.objectContaining({ kind: 'not-allowed' })]);
    expect(await people().withRole('administrator')).toHaveLength(1);
  });

  it('can be given by two people to each other at once', async () => {
    const admins = [
      await given(at.db).account({ roles: ['administrator'] }),
      await given(at.db).account({ roles: ['administrator'] }),
    ] as const;
    const give = (by: 0 | 1) => () =>
      app.get(GrantRole).run(admins[by], { accountId: admins[by ? 0 : 1].id, role: 'coordinator' });
    const both = await race(at.db, { table: 'timeline_entries' }, [give(0), give(1)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

describe('pages of administrators', () => {
  it('are closed to everybody else', async () => {
    const person = await given(at.db).account();
    const coordinator = await given(at.db).coordinator();
    const browser = await browserOf(coordinator);
    for (const path of ['/en/admin/people', '/fr/admin/personnes/ajouter', `/en/admin/people/${person.id}`])
      expect((await browser.get(path)).status).toBe(403);
    const posted = await browser.post(
      `/en/admin/people/${coordinator.id}/grant`,
      { role: 'administrator' },
      signInPage,
    );
    expect(posted.status).toBe(403);
    expect(await rolesOf(coordinator.id)).toEqual(['coordinator']);
  });

  it('find people by parts of names and by role', async () => {
    const admin = await browserOf(await given(at.db).account({ roles: ['administrator'] }));
    await given(at.db).account({ givenName: 'Zoé', familyName: 'Lafleur-Roy', roles: ['committee_chair'] });
    const found = await admin.get('/fr/admin/personnes?words=lafl+ZO&role=committee_chair');
    expect(found.body).toContain('Zoé Lafleur-Roy');
    expect(found.body).toContain('1 personne');
    expect((await admin.get('/en/admin/people?words=lafl&role=partner')).body).toContain('Nobody fits');
    expect((await admin.get('/en/admin/people?words=%25&role=king&page=-4')).status).toBe(200);
  });

  it('give and take a role, and add a person once', async () => {
    const admin = await browserOf(await given(at.db).account({ roles: ['administrator'] }));
    const fields = { email: 'new.person@example.ca', givenName: 'Noor', familyName: '', locale: 'fr' };
    const added = await admin.post('/en/admin/people/add', fields, '/en/admin/people/add');
    const path = added.location?.split('?')[0] ?? '';
    const again = await admin.post('/en/admin/people/add', { ...fields, email: 'NEW.person@example.ca' }, path);
    expect(again.location).toBe(`${path}?done=known`);
    await admin.post(`${path}/grant`, { role: 'coordinator' }, path);
    const id = path.split('/').at(-1) ?? '';
    expect(await rolesOf(id)).toEqual(['coordinator']);
    expect((await admin.get(`${path}?done=granted`)).body).toContain('The role is given.');
    expect((await admin.post(`${path}/grant`, { role: 'king' }, path)).status).toBe(422);
    await admin.post(`${path}/take`, { role: 'coordinator' }, path);
    expect(await rolesOf(id)).toEqual([]);
  });

  it('give no role that needs a profile, and take any', async () => {
    const admin = await browserOf(await given(at.db).account({ roles: ['administrator'] }));
    const { id } = await given(at.db).account({ roles: ['researcher'] });
    const path = `/en/admin/people/${id}`;
    const page = (await admin.get(path)).body;
    for (const role of ['partner', 'applicant']) {
      expect(page).not.toContain(`<option value="${role}"`);
      expect((await admin.post(`${path}/grant`, { role }, path)).status).toBe(422);
    }
    await at.db.transaction((tx) => people().grant(tx, system, id, 'applicant'));
    await admin.post(`${path}/take`, { role: 'applicant' }, path);
    expect(await rolesOf(id)).toEqual(['researcher']);
  });

  it('answer an unknown and a malformed id alike', async () => {
    const admin = await browserOf(await given(at.db).account({ roles: ['administrator'] }));
    for (const id of ['019a0000-0000-7000-8000-00000000dead', 'nonsense', '%27%3B--'])
      expect((await admin.get(`/en/admin/people/${id}`)).status).toBe(404);
  });
});

describe('the first administrator', () => {
  const ask = (email: string, again = false) =>
    app.get(InviteFirstAdministrator).run(system, { email, locale: 'en', again });

  it('gets a link that works once, and is the only one who gets it', async () => {
    await at.db.query(`delete from account_roles where role = 'administrator'`);
    const emails = ['a@example.ca', 'b@example.ca', 'c@example.ca'];
    const tries = await race(
      at.db,
      { table: 'timeline_entries' },
      emails.map((email) => () => ask(email)),
    );
    const won = tries.filter((one) => one.status === 'fulfilled');
    expect(won).toHaveLength(1);
    expect(await people().withRole('administrator')).toHaveLength(1);
    const path = new URL(won.map(({ value }) => value).join()).pathname;
    const visitor = new Visitor(app);
    expect((await visitor.post(path, {}, path)).location).toBe('/en/admin/people');
    expect((await visitor.get('/en/admin/people')).status).toBe(200);
    expect((await new Visitor(app).post(path)).status).toBe(409);
  });

  it('is refused when there is one, unless it is asked for again', async () => {
    await given(at.db).account({ roles: ['administrator'] });
    await expect(ask('d@example.ca')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await people().byEmail('d@example.ca')).toBeNull();
    expect(await ask('D@example.ca', true)).toMatch(/^https:\/\/partners\.example\.ca\/en\/continue\/[\w-]{43}$/);
    expect((await people().byEmail('d@example.ca'))?.roles).toEqual(['administrator']);
  });
});
