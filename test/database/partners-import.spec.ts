import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportPartners } from '../../src/features/partners/actions/import-partners.js';
import { partnerRow } from '../../src/features/partners/actions/partners-csv.js';
import { CandidatesQuery } from '../../src/features/partners/data/candidates.query.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import { Account } from '../../src/features/people/data/account.entity.js';
import { system } from '../../src/kernel/actor.js';
import { readTable } from '../../src/platform/csv/read-table.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { workshop } from '../support/workshop.js';

let at: TestDatabase;
let shop: ReturnType<typeof workshop>;

beforeEach(async () => {
  at = await openDatabase();
  shop = workshop(at.db);
});
afterEach(() => at.close());

const file = readFileSync(join(__dirname, '../../src/demo/partners.csv'), 'utf8').replace(/^\ufeff/, '');
const lines = file.trim().split(/\r?\n/);
const few = (count: number) => lines.slice(0, count + 1).join('\n');
const tableOf = (csv: string) => readTable(Buffer.from(csv), partnerRow, { name: 'partners.csv', key: 'email' });
const bring = (csv: string, options: { dryRun?: boolean; skipBad?: boolean } = {}) =>
  shop.make(ImportPartners).run(system, tableOf(csv), { dryRun: false, skipBad: false, ...options });
const everything = () =>
  Promise.all([Account, Partner, AccountRole, TimelineEntry].map((kind) => at.db.manager.count(kind)));

it('brings in the demonstration partners, and the same file again changes nothing', async () => {
  expect(await bring(file)).toEqual({ created: 160, updated: 0, unchanged: 0, faults: [], written: true });
  const before = await everything();
  expect(await bring(file)).toEqual({ created: 0, updated: 0, unchanged: 160, faults: [], written: true });
  expect(await everything()).toEqual(before);
  expect(await at.db.manager.countBy(AccountRole, { role: 'partner' })).toBe(160);
  const candidates = await shop.make(CandidatesQuery).all();
  expect(candidates).toHaveLength(160);
  expect(Object.keys(candidates[0] ?? {})).not.toContain('ownWords');
});

it('changes a profile that the file says otherwise', async () => {
  await bring(few(3));
  const changed = few(3).replace('basic_science ', '');
  expect(await bring(changed)).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
});

it('leaves limits and names that protect somebody as they are when the cell is empty', async () => {
  const [head = '', row = ''] = few(1).split('\n');
  const said = (cells: string) => `${head},pay_ceiling,not_with\n${row},${cells}`;
  expect(await bring(said('1500,Ali Khan|Zoé Roy'))).toMatchObject({ created: 1, written: true });
  expect(await bring(said(','))).toMatchObject({ unchanged: 1, written: true });
  const partner = () => at.db.manager.findOneByOrFail(Partner, {});
  expect(await partner()).toMatchObject({ payCeiling: 1500, notWith: ['Ali Khan', 'Zoé Roy'] });
  expect(await bring(said('0,Ali Khan'))).toMatchObject({ updated: 1 });
  expect(await partner()).toMatchObject({ payCeiling: 0, notWith: ['Ali Khan'] });
  const many = Array.from({ length: 21 }, (_, i) => `Name ${i}`).join('|');
  expect(await bring(said(`,${many}`))).toMatchObject({ written: false, faults: [{ column: 'not_with' }] });
});

it('says what a dry run would do and does nothing', async () => {
  expect(await bring(few(5), { dryRun: true })).toEqual({
    created: 5,
    updated: 0,
    unchanged: 0,
    faults: [],
    written: false,
  });
  expect(await everything()).toEqual([0, 0, 0, 0]);
});

describe('a file with a bad row', () => {
  const bad = few(3).concat('\n', (lines[4] ?? '').replace(/@[^,]+/, ''));

  it('keeps everything out', async () => {
    const report = await bring(bad);
    expect(report).toMatchObject({ created: 3, written: false, faults: [{ row: 5, column: 'email' }] });
    expect(await everything()).toEqual([0, 0, 0, 0]);
  });

  it('lets the good rows in when asked to', async () => {
    expect(await bring(bad, { skipBad: true })).toMatchObject({ created: 3, written: true, faults: [{ row: 5 }] });
    expect(await at.db.manager.count(Partner)).toBe(3);
  });
});

it('does not make a partner of somebody who only applied', async () => {
  const email = (lines[1] ?? '').split(',')[2] ?? '';
  const account = await given(at.db).account({ email, roles: ['applicant'] });
  await given(at.db).partner({ accountId: account.id, status: 'submitted' });
  expect(await bring(few(2))).toMatchObject({ written: false, faults: [{ row: 2, column: 'email' }] });
  expect(await bring(few(2), { skipBad: true })).toMatchObject({ created: 1, written: true });
  expect(await at.db.manager.findOneByOrFail(Partner, { accountId: account.id })).toMatchObject({
    status: 'submitted',
  });
});
