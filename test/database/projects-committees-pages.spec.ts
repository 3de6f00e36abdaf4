import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Seat } from '../../src/features/committees/data/seat.entity.js';
import { ProjectMember } from '../../src/features/projects/data/project-member.entity.js';
import { addDays } from '../../src/kernel/days.js';
import { dayOn } from '../../src/platform/clock/today.js';
import { newId } from '../../src/platform/database/new-id.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { signedIn } from '../support/partners-app.js';
import { openWholeApp } from '../support/whole-app.js';

let at: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  at = await openDatabase();
  ({ app } = await openWholeApp(at));
});
afterAll(async () => {
  await app.close();
  await at.close();
});

const fiveDaysAgo = () => {
  const [year = '', month = '', day = ''] = addDays(dayOn(new Date()), -5).split('-');
  return { 'startsOn-year': year, 'startsOn-month': month, 'startsOn-day': day };
};
async function team() {
  const project = await given(at.db).project();
  return { project, visitor: await signedIn(app, { id: project.principalInvestigatorId }) };
}

describe('projects and committees', () => {
  it('show a team its project and nobody else', async () => {
    const { project, visitor } = await team();
    const page = `/en/projects/${project.id}`;
    expect((await visitor.get('/fr/projets')).body).toContain(project.titleFr);
    expect((await visitor.get(page)).body).toContain(`/en/requests/new?for=project-${project.id}`);
    expect((await visitor.post(page, { email: 'no' }, page)).body).toContain('Write an email address');
    const person = { email: 'new.person@example.ca', givenName: 'Sam', familyName: 'Lee', locale: 'en' };
    expect((await visitor.post(page, person, page)).location).toBe(`${page}?done=added`);
    const { accountId } = await at.db.manager.findOneByOrFail(ProjectMember, {
      projectId: project.id,
      role: 'researcher',
    });
    const removed = await visitor.post(`${page}/team/${accountId}/removal`, {}, page);
    expect(removed.location).toBe(`${page}?done=removed`);
    expect((await (await team()).visitor.get(page)).status).toBe(404);
  });

  it('show everybody the rules of a committee, and names to its own people only', async () => {
    const committee = await given(at.db).committee({ bothLanguages: true });
    const holder = await given(at.db).account({ givenName: 'Odile', familyName: 'Tremblay', roles: ['partner'] });
    const term = { termStart: '2025-12-01', termEnd: addDays(dayOn(new Date()), 100) };
    await at.db.manager.insert(Seat, {
      id: newId(),
      committeeId: committee.id,
      role: 'member_patient',
      holderId: holder.id,
      ...term,
    });
    const stranger = await signedIn(app, await given(at.db).account({ roles: ['applicant'] }));
    const page = `/en/committees/${committee.id}`;
    expect((await stranger.get('/en/committees')).body).toContain('0 of 4 rules are met');
    const seen = (await stranger.get(page)).body;
    expect(seen).toContain('Not met: 1 is missing (1 now)');
    expect(seen).toContain('Not met: one language is missing');
    expect(seen).toContain('Ends in ');
    expect(seen).not.toContain('Odile');
    expect((await (await signedIn(app, holder)).get(page)).body).toContain('Odile Tremblay');
    expect((await stranger.get(`${page}/seats/new`)).status).toBe(403);
  });

  it('let a coordinator add a seat, give it and end the term', async () => {
    const coordinator = await signedIn(app, await given(at.db).coordinator());
    const committee = await given(at.db).committee();
    const page = `/fr/comites/${committee.id}`;
    expect((await coordinator.post(`${page}/sieges/nouveau`, { role: '' }, `${page}/sieges/nouveau`)).status).toBe(422);
    expect(
      (await coordinator.post(`${page}/sieges/nouveau`, { role: 'co_chair_patient' }, `${page}/sieges/nouveau`))
        .location,
    ).toBe(`${page}?done=seat-added`);
    const seat = await at.db.manager.findOneByOrFail(Seat, { committeeId: committee.id });
    const at_ = `${page}/sieges/${seat.id}`;
    const wrong = await coordinator.post(
      at_,
      { email: 'x', 'startsOn-day': '31', 'startsOn-month': '2', 'startsOn-year': '2027' },
      at_,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="31"');
    const person = {
      email: 'chair@example.ca',
      givenName: 'Noor',
      familyName: 'Haddad',
      locale: 'fr',
      ...fiveDaysAgo(),
    };
    expect((await coordinator.post(at_, person, at_)).location).toBe(`${page}?done=seated`);
    expect((await coordinator.get(page)).body).toContain('Noor Haddad');
    expect((await coordinator.get(at_)).status).toBe(200);
    expect((await coordinator.post(`${at_}/fin`, {}, at_)).location).toBe(`${page}?done=ended`);
    expect((await coordinator.get(`${page}/sieges/${newId()}`)).status).toBe(404);
  });
});
