import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Account } from '../../src/features/people/data/account.entity.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import { ImportProjects } from '../../src/features/projects/actions/import-projects.js';
import { projectRow } from '../../src/features/projects/actions/projects-csv.js';
import { ProjectsService } from '../../src/features/projects/projects.service.js';
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

const file = readFileSync(join(__dirname, '../../src/demo/projects.csv'), 'utf8').replace(/^\ufeff/, '');
const head = file.split('\n')[0]?.trim() ?? '';
const one = 'PR-04,Sleep,Sommeil,Dr Stewart,stewart@university.example.ca,Université Laval,ON,clinical,s04_ethics,no';
const bring = (csv: string, options: ImportOptions = {}) =>
  shop
    .make(ImportProjects)
    .run(system, readTable(Buffer.from(csv), projectRow, { name: 'projects.csv', key: 'code' }), options);
const team = async (code: string) => {
  const project = await shop.make(ProjectsService).byCode(code);
  return (await shop.make(ProjectsService).team(project?.id ?? '')).map(({ email, role }) => [email, role]);
};

it('brings in the demonstration projects with who leads them, and the same file again changes nothing', async () => {
  const count = file.trim().split('\n').length - 1;
  expect(await bring(file)).toEqual({ created: count, updated: 0, unchanged: 0, faults: [], written: true });
  expect(await team('PR-01')).toEqual([['gagne.pr-01@university.example.ca', 'principal_investigator']]);
  expect(await at.db.manager.countBy(AccountRole, { role: 'principal_investigator' })).toBe(count);
  const before = await rowsOf(at.db);
  expect(await bring(file)).toEqual({ created: 0, updated: 0, unchanged: count, faults: [], written: true });
  expect(await rowsOf(at.db)).toEqual(before);
});

it('takes names apart and guesses the language from the institution', async () => {
  await bring(`${head}\n${one}`);
  expect(await at.db.manager.findOneByOrFail(Account, { email: 'stewart@university.example.ca' })).toMatchObject({
    givenName: 'Dr Stewart',
    familyName: '',
    locale: 'fr',
  });
});

it('says what a dry run would do and leaves no trace', async () => {
  const before = await rowsOf(at.db);
  expect(await bring(file, { dryRun: true })).toMatchObject({ updated: 0, written: false });
  expect(await rowsOf(at.db)).toEqual(before);
});

it('changes the lead and keeps the one before on the team', async () => {
  await bring(`${head}\n${one}`);
  expect(await bring(`${head}\n${one.replace('stewart@', 'new.lead@')}`)).toMatchObject({ updated: 1 });
  expect(await team('PR-04')).toEqual([
    ['new.lead@university.example.ca', 'principal_investigator'],
    ['stewart@university.example.ca', 'researcher'],
  ]);
});

it('names bad cells by row and column; one keeps the file out unless bad rows are skipped', async () => {
  const bad = `${head}\n${one}\n${one.replace('PR-04', 'PR-05').replace('clinical', 'magic')}`;
  const before = await rowsOf(at.db);
  const report = await bring(bad);
  expect(report).toMatchObject({ written: false, faults: [{ row: 3, column: 'pillar', value: 'magic' }] });
  expect(await rowsOf(at.db)).toEqual(before);
  expect(await bring(bad, { skipBad: true })).toMatchObject({ created: 1, written: true });
});

it('makes a researcher of who led before, and takes the lead’s role with the last project', async () => {
  const rolesOf = async (email: string) => {
    const { id: accountId } = await at.db.manager.findOneByOrFail(Account, { email });
    return (await at.db.manager.findBy(AccountRole, { accountId })).map(({ role }) => role).sort();
  };
  const former = 'stewart@university.example.ca';
  const other = one.replace('PR-04', 'PR-05');
  await bring([head, one, other].join('\n'));
  await bring(`${head}\n${one.replaceAll('tewart', 'mith')}`);
  expect(await rolesOf(former)).toEqual(['principal_investigator', 'researcher']);
  await bring(`${head}\n${other.replaceAll('tewart', 'mith')}`);
  expect(await rolesOf(former)).toEqual(['researcher']);
  expect(await rolesOf('smith@university.example.ca')).toEqual(['principal_investigator']);
});
