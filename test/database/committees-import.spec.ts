import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committeeRow } from '../../src/features/committees/actions/committees-csv.js';
import { ImportCommittees } from '../../src/features/committees/actions/import-committees.js';
import { CommitteesService } from '../../src/features/committees/committees.service.js';
import { Seat } from '../../src/features/committees/data/seat.entity.js';
import { system } from '../../src/kernel/actor.js';
import type { ImportOptions } from '../../src/platform/csv/import-rows.js';
import { readTable } from '../../src/platform/csv/read-table.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { rowsOf } from '../support/rows-of.js';
import { workshop } from '../support/workshop.js';

let at: TestDatabase;
let shop: ReturnType<typeof workshop>;

beforeEach(async () => {
  at = await openDatabase();
  shop = workshop(at.db);
});
afterEach(() => at.close());

const file = readFileSync(join(__dirname, '../../src/demo/committees.csv'), 'utf8').replace(/^\ufeff/, '');
const head = file.split('\n')[0]?.trim() ?? '';
const bring = (csv: string, options: ImportOptions = {}) =>
  shop
    .make(ImportCommittees)
    .run(system, readTable(Buffer.from(csv), committeeRow, { name: 'committees.csv', key: 'code' }), options);

it('brings in the demonstration committees with as many vacant seats as they define; the same file changes nothing', async () => {
  expect(await bring(file)).toEqual({ created: 7, updated: 0, unchanged: 0, faults: [], written: true });
  const committees = await shop.make(CommitteesService).all();
  for (const { id, seats, patientSeatsMin } of committees) {
    const roles = (await at.db.manager.findBy(Seat, { committeeId: id })).map(({ role }) => role);
    expect(roles).toHaveLength(seats);
    expect(roles.filter((role) => role === 'member_patient')).toHaveLength(patientSeatsMin);
    expect(roles.filter((role) => role.startsWith('co_chair')).sort()).toEqual([
      'co_chair_patient',
      'co_chair_professional',
    ]);
  }
  const before = await rowsOf(at.db);
  expect(await bring(file)).toEqual({ created: 0, updated: 0, unchanged: 7, faults: [], written: true });
  expect(await rowsOf(at.db)).toEqual(before);
});

it('adds seats to a committee that grows and takes none from one that shrinks', async () => {
  const line = (seats: number) => `${head}\nC-1,Steering Committee,Comité directeur,${seats},2,1,2,5,yes`;
  await bring(line(9));
  expect(await bring(line(11))).toMatchObject({ updated: 1 });
  expect(await at.db.manager.count(Seat)).toBe(11);
  const before = await rowsOf(at.db);
  expect(await bring(line(8))).toMatchObject({ written: false, faults: [{ row: 2, column: 'seats', value: '8' }] });
  expect(await rowsOf(at.db)).toEqual(before);
});

it('says what a dry run would do, names bad cells, and skips bad rows when told', async () => {
  const before = await rowsOf(at.db);
  expect(await bring(file, { dryRun: true })).toMatchObject({ created: 7, written: false });
  const bad = `${head}\nC-1,A,B,9,2,1,2,5,yes\nC-2,A,B,9,10,1,2,5,maybe`;
  const report = await bring(bad);
  expect(report.faults.map(({ row, column }) => [row, column])).toContainEqual([3, 'both_languages']);
  expect(report.written).toBe(false);
  expect(await rowsOf(at.db)).toEqual(before);
  expect(await bring(bad, { skipBad: true })).toMatchObject({ created: 1, written: true });
});
