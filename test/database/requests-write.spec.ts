import { StartRequest } from '../../src/features/requests/actions/start-request.js';
import { TakeBackRequest } from '../../src/features/requests/actions/take-back-request.js';
import { PartnerRequest } from '../../src/features/requests/data/partner-request.entity.js';
import { RequestsService } from '../../src/features/requests/requests.service.js';
import type { Actor } from '../../src/kernel/actor.js';
import { newId } from '../../src/platform/database/new-id.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { race } from '../support/race.js';
import { goodParts, requestLife } from '../support/request-life.js';
import { rowsOf } from '../support/rows-of.js';

let at: TestDatabase;
let life: ReturnType<typeof requestLife>;

beforeAll(async () => {
  at = await openDatabase();
  life = requestLife(at.db);
});
afterAll(() => at.close());

describe('a draft', () => {
  it('begins with a number of its own, also when two begin at once, and skips numbers that files brought', async () => {
    const project = await given(at.db).project();
    const lead: Actor = { id: project.principalInvestigatorId, roles: ['principal_investigator'] };
    const used = await life.row(await life.start(lead, project.id));
    const last = Number(used.code.slice(2));
    for (const ahead of [1, 2, 3]) await given(at.db).request({ code: `R-${last + ahead}` });
    const both = await race(at.db, { table: 'partner_requests' }, [
      () => life.start(lead, project.id),
      () => life.start(lead, project.id),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const codes = (await at.db.manager.findBy(PartnerRequest, { projectId: project.id })).map(({ code }) => code);
    expect(codes.sort()).toEqual([`R-${last}`, `R-${last + 4}`, `R-${last + 5}`]);
  });

  it('is nobody else’s to start, see or change', async () => {
    const { id, project } = await life.draft();
    const stranger = await given(at.db).account({ roles: ['principal_investigator'] });
    const before = await rowsOf(at.db);
    const notFound = expect.objectContaining({ kind: 'not-found' });
    await expect(life.start(stranger, project.id)).rejects.toEqual(notFound);
    await expect(life.start(stranger, 'nonsense')).rejects.toEqual(notFound);
    await expect(life.save(stranger, id, 'work', goodParts.work)).rejects.toEqual(notFound);
    await expect(life.submit(stranger, id)).rejects.toEqual(notFound);
    await expect(life.make(TakeBackRequest).run(stranger, id)).rejects.toEqual(notFound);
    await expect(life.submit(stranger, newId())).rejects.toEqual(notFound);
    expect(await life.make(RequestsService).mayActFor(stranger.id, id)).toBe(false);
    expect(await rowsOf(at.db)).toEqual(before);
  });

  it('cannot be moved to a project of somebody else', async () => {
    const { id, lead } = await life.draft();
    const other = await given(at.db).project();
    const before = await rowsOf(at.db);
    await expect(life.save(lead, id, 'for', { projectId: other.id, committeeId: null })).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await rowsOf(at.db)).toEqual(before);
  });

  it('keeps what was typed, usable or not, and cannot be sent with a part that is not', async () => {
    const { id, lead } = await life.draft();
    await life.save(lead, id, 'time', null);
    const row = await life.row(id);
    expect(row.answers.time).toEqual({ typed: { as: 'typed' }, usable: false });
    expect(row.replyBy).toBe('2026-12-18');
    const before = await rowsOf(at.db);
    await expect(life.submit(lead, id)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await rowsOf(at.db)).toEqual(before);
  });

  it('can be written by a colleague and by a chair of a committee', async () => {
    const committee = await given(at.db).committee();
    const chair = await given(at.db).account({ roles: ['committee_chair'] });
    await at.db.query(
      `insert into seats (id, committee_id, role, holder_id, term_start) values ($1, $2, 'co_chair_patient', $3, '2026-01-01')`,
      [newId(), committee.id, chair.id],
    );
    const id = await life.make(StartRequest).run(chair, { kind: 'committee', id: committee.id });
    expect(await life.row(id)).toMatchObject({ committeeId: committee.id, projectId: null, askedById: chair.id });
    expect(await life.make(RequestsService).mayActFor(chair.id, id)).toBe(true);
    expect((await life.make(RequestsService).ofAccount(chair.id)).map((request) => request.id)).toEqual([id]);
  });
});

describe('sending', () => {
  it('promises an answer in three working days and writes to the asker and to every coordinator', async () => {
    const { id, lead, coordinator } = await life.submitted();
    const row = await life.row(id);
    expect(row).toMatchObject({ status: 'submitted', promisedOn: '2026-11-19', nudgedAt: null });
    expect(row.dueAt?.toISOString()).toBe('2026-11-20T05:00:00.000Z');
    const letters = await life.letters(id);
    expect(letters).toContainEqual(['request-received', lead.id]);
    expect(letters).toContainEqual(['request-new', coordinator.id]);
    expect(letters.filter(([name]) => name === 'request-received')).toHaveLength(1);
  });

  it('asks for four weeks, or a reason', async () => {
    const { id, lead } = await life.draft();
    await life.save(lead, id, 'time', { ...goodParts.time, replyBy: '2026-12-13' });
    await expect(life.submit(lead, id)).rejects.toMatchObject({ kind: 'invalid' });
    await life.save(lead, id, 'time', { ...goodParts.time, replyBy: '2026-12-13', shortNotice: 'The grant is due.' });
    await life.submit(lead, id);
    const { id: exact, lead: other } = await life.draft();
    await life.save(other, exact, 'time', { ...goodParts.time, replyBy: '2026-12-14' });
    await life.submit(other, exact);
  });

  it('happens once, also when two press at once', async () => {
    const { id, lead } = await life.draft();
    const both = await race(at.db, { table: 'partner_requests', id }, [
      () => life.submit(lead, id),
      () => life.submit(lead, id),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await life.letters(id)).filter(([name]) => name === 'request-received')).toHaveLength(1);
    const before = await rowsOf(at.db);
    await expect(life.save(lead, id, 'work', goodParts.work)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await rowsOf(at.db)).toEqual(before);
  });
});

describe('withdrawing', () => {
  it('is the team’s to do before the request is open', async () => {
    const { id, lead } = await life.submitted();
    await life.make(TakeBackRequest).run(lead, id);
    expect(await life.row(id)).toMatchObject({ status: 'withdrawn', dueAt: null, promisedOn: null });
  });

  it('of an open request is left to matching', async () => {
    const { id, lead } = await life.open();
    const before = await rowsOf(at.db);
    await expect(life.make(TakeBackRequest).run(lead, id)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await rowsOf(at.db)).toEqual(before);
    await at.db.transaction((tx) => life.make(RequestsService).withdraw(tx, lead, id));
    expect((await life.row(id)).status).toBe('withdrawn');
  });
});
