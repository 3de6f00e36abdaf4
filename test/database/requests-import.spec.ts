import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committeeRow } from '../../src/features/committees/actions/committees-csv.js';
import { ImportCommittees } from '../../src/features/committees/actions/import-committees.js';
import { ImportProjects } from '../../src/features/projects/actions/import-projects.js';
import { projectRow } from '../../src/features/projects/actions/projects-csv.js';
import { ImportRequests } from '../../src/features/requests/actions/import-requests.js';
import { requestRow } from '../../src/features/requests/actions/requests-csv.js';
import { PartnerRequest } from '../../src/features/requests/data/partner-request.entity.js';
import { RequestsService } from '../../src/features/requests/requests.service.js';
import { system } from '../../src/kernel/actor.js';
import type { ImportOptions } from '../../src/platform/csv/import-rows.js';
import { readTable } from '../../src/platform/csv/read-table.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { easeInFrench, gradeInEnglish } from '../support/reading-level.js';
import { requestLife } from '../support/request-life.js';
import { rowsOf } from '../support/rows-of.js';

let at: TestDatabase;
let life: ReturnType<typeof requestLife>;

const demo = (name: string) =>
  readFileSync(join(__dirname, `../../src/demo/${name}.csv`), 'utf8').replace(/^\ufeff/, '');
const bytes = (csv: string) => Buffer.from(csv);
const file = demo('requests');
const count = file.trim().split('\n').length - 1;
const [head = '', first = ''] = file.split('\n').map((line) => line.trim());

beforeEach(async () => {
  at = await openDatabase();
  life = requestLife(at.db);
  const [projects, committees] = [life.make(ImportProjects), life.make(ImportCommittees)];
  await projects.run(system, readTable(bytes(demo('projects')), projectRow, { name: 'projects.csv', key: 'code' }));
  await committees.run(
    system,
    readTable(bytes(demo('committees')), committeeRow, { name: 'committees.csv', key: 'code' }),
  );
});
afterEach(() => at.close());

const bring = (csv: string, options: ImportOptions = {}) =>
  life
    .make(ImportRequests)
    .run(system, readTable(bytes(csv), requestRow, { name: 'requests.csv', key: 'request' }), options);

it('brings in the demonstration requests, open at once, without a letter; the same file again changes nothing', async () => {
  expect(await bring(file)).toEqual({ created: count, updated: 0, unchanged: 0, faults: [], written: true });
  expect(await life.make(RequestsService).openRequests()).toHaveLength(count);
  expect(await at.db.manager.count(OutgoingEmail)).toBe(0);
  const before = await rowsOf(at.db);
  expect(await bring(file)).toEqual({ created: 0, updated: 0, unchanged: count, faults: [], written: true });
  expect(await rowsOf(at.db)).toEqual(before);
});

it('says in plain words what each asks for, in both languages', async () => {
  await bring(file);
  for (const { code, title, summary } of await life.make(RequestsService).openRequests()) {
    expect([code, title.en, title.fr].every((words) => words !== '')).toBe(true);
    expect(gradeInEnglish(summary.en)).toBeLessThanOrEqual(9);
    expect(easeInFrench(summary.fr)).toBeGreaterThanOrEqual(50);
  }
  const committee = await at.db.manager.findOneByOrFail(PartnerRequest, { code: 'R-201' });
  expect(committee).toMatchObject({
    titleEn: 'A seat on the Steering Committee',
    titleFr: 'Un siège au Comité directeur',
    askedById: null,
  });
});

it('goes by the clock of the project when the file says none, and keeps the one that a team chose', async () => {
  await at.db.query(`update projects set province = 'BC' where code = 'PR-01'`);
  await bring(`${head}\n${first}`);
  const clock = async () => (await at.db.manager.findOneByOrFail(PartnerRequest, { code: 'R-101' })).timeZone;
  expect(await clock()).toBe('America/Vancouver');
  await at.db.query(`update partner_requests set time_zone = 'America/Regina'`);
  expect(await bring(`${head}\n${first}`)).toMatchObject({ unchanged: 1 });
  expect(await clock()).toBe('America/Regina');
});

it('goes on counting behind the highest code of a file', async () => {
  await bring(`${head}\n${first.replace('R-101', 'R-900')}`);
  const { id } = await life.draft();
  expect((await life.row(id)).code).toBe('R-901');
});

it('changes an open request, takes no place away, and changes none that is not open', async () => {
  await bring(`${head}\n${first}`);
  const hours = first.replace(',fr,4,', ',fr,6,');
  expect(await bring(`${head}\n${hours}`)).toMatchObject({ updated: 1, written: true });
  const fewer = first.replace('PR-01,2,', 'PR-01,1,');
  expect(await bring(`${head}\n${fewer}`)).toMatchObject({
    written: false,
    faults: [{ row: 2, column: 'request', value: 'R-101' }],
  });
  const request = await at.db.manager.findOneByOrFail(PartnerRequest, { code: 'R-101' });
  await at.db.transaction((tx) => life.make(RequestsService).fill(tx, request.id));
  expect(await bring(`${head}\n${first}`)).toMatchObject({ written: false, faults: [{ row: 2, column: 'request' }] });
});

it('names unknown codes and bad cells by row and column, keeps the file out, and skips bad rows when told', async () => {
  const nowhere = first.replace('R-101', 'R-801').replace('PR-01', 'PR-99');
  const wrongKind = first.replace('R-101', 'R-802').replace('project,PR-01', 'committee,PR-01');
  const bad = `${head}\n${first}\n${nowhere}\n${wrongKind}\n${first.replace('R-101', 'R-803').replace(',fr,', ',de,')}`;
  const before = await rowsOf(at.db);
  const report = await bring(bad);
  expect(report.faults.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, 'for_code', 'PR-99'],
    [4, 'for_code', 'PR-01'],
    [5, 'meeting_language', 'de'],
  ]);
  expect(report.written).toBe(false);
  expect(await bring(file, { dryRun: true })).toMatchObject({ created: count, written: false });
  expect(await rowsOf(at.db)).toEqual(before);
  expect(await bring(bad, { skipBad: true })).toMatchObject({ created: 1, written: true });
});
