import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { committeeRow } from '../features/committees/actions/committees-csv.js';
import { partnerRow } from '../features/partners/actions/partners-csv.js';
import { projectRow } from '../features/projects/actions/projects-csv.js';
import { requestRow } from '../features/requests/actions/requests-csv.js';
import { conditionChoices, hoursPerMonthChoices, isCode } from '../kernel/vocabulary/index.js';
import { readTable } from '../platform/csv/read-table.js';

const read = <Row extends z.ZodObject>(name: string, row: Row, key: string) =>
  readTable(readFileSync(join(__dirname, name)), row, { name, key });

it.each([
  ['partners.csv', partnerRow, 'email', 160],
  ['projects.csv', projectRow, 'code', 16],
  ['committees.csv', committeeRow, 'code', 7],
  ['requests.csv', requestRow, 'request', 20],
])('knows every code in %s', (name, row: z.ZodObject, key, count) => {
  const { rows, faults } = read(name, row, key);
  expect(faults).toEqual([]);
  expect(rows).toHaveLength(count);
});

it('can show every partner in the choices of the application form', () => {
  for (const { value } of read('partners.csv', partnerRow, 'email').rows) {
    expect(hoursPerMonthChoices).toContain(value.hours_per_month);
    expect(value.conditions.filter((condition) => !isCode(conditionChoices, condition))).toEqual([]);
  }
});

it('asks each request of a project or a committee that exists', () => {
  const projects = read('projects.csv', projectRow, 'code').rows.map(({ value }) => value.code);
  const committees = read('committees.csv', committeeRow, 'code').rows.map(({ value }) => value.code);
  for (const { value } of read('requests.csv', requestRow, 'request').rows) {
    expect(value.kind === 'project' ? projects : committees).toContain(value.for_code);
  }
});

it('says what is wrong across the cells of a row', () => {
  const [header = '', request = ''] = readFileSync(join(__dirname, 'requests.csv'), 'utf8').split(/\r?\n/);
  const late = Buffer.from(`${header}\n${request.replace('2026-12-18', '2027-12-18')}\n`);
  const { rows, faults } = readTable(late, requestRow, { name: 'requests.csv' });
  expect(rows).toEqual([]);
  expect(faults).toMatchObject([{ row: 2, column: 'reply_by', value: '2027-12-18' }]);
});
