import { AddResearcher } from '../../src/features/projects/actions/add-researcher.js';
import { RemoveResearcher } from '../../src/features/projects/actions/remove-researcher.js';
import { ProjectMember } from '../../src/features/projects/data/project-member.entity.js';
import { ProjectsService } from '../../src/features/projects/projects.service.js';
import { Account } from '../../src/features/people/data/account.entity.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import type { Actor } from '../../src/kernel/actor.js';
import { newId } from '../../src/platform/database/new-id.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { race } from '../support/race.js';
import { rowsOf } from '../support/rows-of.js';
import { workshop } from '../support/workshop.js';

let at: TestDatabase;
let shop: ReturnType<typeof workshop>;

beforeAll(async () => {
  at = await openDatabase();
  shop = workshop(at.db);
});
afterAll(() => at.close());

const lea = { email: 'lea@example.ca', givenName: 'Léa', familyName: 'Roy', locale: 'fr' as const };
const leads = (project: { principalInvestigatorId: string }): Actor => ({
  id: project.principalInvestigatorId,
  roles: ['principal_investigator'],
});
const add = (actor: Actor, projectId: string, person = lea) =>
  shop.make(AddResearcher).run(actor, { projectId, person });
const remove = (actor: Actor, projectId: string, accountId: string) =>
  shop.make(RemoveResearcher).run(actor, { projectId, accountId });
const team = (projectId: string) => shop.make(ProjectsService).team(projectId);

it('opens an account for a researcher, gives the role and writes to them once', async () => {
  const project = await given(at.db).project();
  await add(leads(project), project.id);
  const members = await team(project.id);
  expect(members.map(({ role, name }) => [role, name])).toEqual([
    ['principal_investigator', 'Marie Dubois'],
    ['researcher', 'Léa Roy'],
  ]);
  const account = await at.db.manager.findOneByOrFail(Account, { email: 'lea@example.ca' });
  expect(account.locale).toBe('fr');
  expect(await at.db.manager.existsBy(AccountRole, { accountId: account.id, role: 'researcher' })).toBe(true);
  const letters = await at.db.manager.findBy(OutgoingEmail, { recipientId: account.id });
  expect(letters.map(({ name, payload }) => [name, payload])).toEqual([
    ['team-added', { projectId: project.id, code: project.code }],
  ]);
  const told = await at.db.manager.findBy(TimelineEntry, { subjectId: project.id });
  expect(told.map(({ verb, about }) => [verb, about])).toEqual([['project.member-added', [account.id]]]);
  expect(await shop.make(ProjectsService).isOnTeam(account.id, project.id)).toBe(true);
  expect((await shop.make(ProjectsService).projectsOf(account.id)).map(({ id }) => id)).toEqual([project.id]);
});

it('uses an account that exists, whatever the capitals, and leaves it as it is', async () => {
  const project = await given(at.db).project();
  const known = await given(at.db).account({ email: 'known@example.ca', givenName: 'Ana', roles: ['partner'] });
  await add(leads(project), project.id, { ...lea, email: 'Known@Example.ca' });
  expect((await team(project.id)).map(({ accountId }) => accountId)).toContain(known.id);
  expect((await at.db.manager.findOneByOrFail(Account, { id: known.id })).givenName).toBe('Ana');
});

it('refuses without a trace: a member twice, a stranger, a researcher, an unknown project', async () => {
  const project = await given(at.db).project();
  await add(leads(project), project.id, { ...lea, email: 'twice@example.ca' });
  const members = await team(project.id);
  const researcher: Actor = { id: members[1]?.accountId ?? '', roles: ['researcher'] };
  const stranger = await given(at.db).account({ roles: ['principal_investigator'] });
  const before = await rowsOf(at.db);
  await expect(add(leads(project), project.id, { ...lea, email: 'twice@example.ca' })).rejects.toMatchObject({
    kind: 'conflict',
  });
  await expect(add(researcher, project.id)).rejects.toMatchObject({ kind: 'not-allowed' });
  await expect(add(stranger, project.id)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(add(leads(project), newId())).rejects.toMatchObject({ kind: 'not-found' });
  await expect(add(leads(project), 'nonsense')).rejects.toMatchObject({ kind: 'not-found' });
  await expect(remove(stranger, project.id, researcher.id ?? '')).rejects.toMatchObject({ kind: 'not-found' });
  await expect(remove(leads(project), project.id, project.principalInvestigatorId)).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect(await rowsOf(at.db)).toEqual(before);
});

it('removes a researcher, and the role with the last team', async () => {
  const [first, second] = [await given(at.db).project(), await given(at.db).project()];
  const person = { ...lea, email: 'leaving@example.ca' };
  for (const project of [first, second]) await add(leads(project), project.id, person);
  const { id: accountId } = await at.db.manager.findOneByOrFail(Account, { email: person.email });
  const holds = () => at.db.manager.existsBy(AccountRole, { accountId, role: 'researcher' });
  await remove(leads(first), first.id, accountId);
  expect(await holds()).toBe(true);
  await remove(await given(at.db).coordinator(), second.id, accountId);
  expect(await holds()).toBe(false);
  const before = await rowsOf(at.db);
  await remove(leads(second), second.id, accountId);
  expect(await rowsOf(at.db)).toEqual(before);
});

it('lets one of two who add the same person win', async () => {
  const project = await given(at.db).project();
  const coordinator = await given(at.db).coordinator();
  const person = { ...lea, email: 'both@example.ca' };
  const both = await race(at.db, { table: 'timeline_entries' }, [
    () => add(leads(project), project.id, person),
    () => add(coordinator, project.id, person),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
  expect(await at.db.manager.countBy(ProjectMember, { projectId: project.id })).toBe(2);
});
