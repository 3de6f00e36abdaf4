import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goodInstance } from '../../../test/support/instances.js';
import { settingsOf, type SettingFlags } from './settings.js';
import { solveFiles } from './solve-files.js';

const folder = mkdtempSync(join(tmpdir(), 'tandem-solve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tables = {
  'partners.csv': 'id,capacity,hours\np1,2,8\np2,1,\n',
  'demands.csv': 'id,seats,hours,priority\nd1,2,4,3\nd2,1,,\n',
  'pairs.csv': 'partner,demand,score\np1,d1,9120\np2,d1,0\np1,d2,10000\n',
  'quotas.csv': 'demand,name,members,min,max\nd1,newcomer,p1,1,\n',
  'locks.csv': 'partner,demand\np1,d1\n',
  'forbidden.csv': 'partner,demand\np2,d1\n',
  'current.csv': 'partner,demand\np2,d2\n',
};
const flags = { unfilled: '5000, 9000', overuse: '0,500', floor: 'max', change: '900' };
let runs = 0;

/** Solves the tables with some of them replaced; null takes one away. */
function solve(change: Record<string, string | null> = {}, settings: SettingFlags = flags, csv = false) {
  const path = mkdtempSync(join(folder, `run-${(runs += 1)}-`));
  const all: Record<string, string | null> = { ...tables, ...change };
  for (const [name, text] of Object.entries(all)) if (text !== null) writeFileSync(join(path, name), text);
  return solveFiles({ path, csv, settings: settingsOf(settings) }, () => undefined);
}

function solveJson(json: unknown) {
  const path = join(folder, `instance-${(runs += 1)}.json`);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return solveFiles({ path, csv: false, settings: {} }, () => undefined);
}

const answer = ({ files }: { files: readonly { text: string }[] }) => ({
  ...(JSON.parse(files[0]!.text) as object),
  timing: {},
});

it('gives one answer to one instance, as a file or as tables', async () => {
  const [file, folder] = [await solveJson(goodInstance), await solve()];
  expect([file.code, folder.code, file.say]).toEqual([0, 0, folder.say]);
  expect(answer(folder)).toEqual(answer(file));
  expect(file.say).toMatch(
    /^2 of 3 seats filled, score 19120\. No plan is better: proven \([0-9a-f]{12}\)\. 1 demands have/,
  );
});

it('answers with tables that can go into the next round', async () => {
  const { files } = await solve({}, flags, true);
  expect(files.map(({ name }) => name)).toEqual(['assignment.csv', 'unfilled.csv', 'summary.csv']);
  expect(files[0]!.text).toBe('\ufeffpartner,demand\r\np1,d1\r\np1,d2\r\n');
  const again = await solve({ 'current.csv': files[0]!.text });
  expect(again.code).toBe(0);
});

it.each([
  ['in quotation marks', (text: string) => text.replace(/[^,\n]+/g, '"$&"')],
  ['with a mark, CRLF, spaces and blank lines', (text: string) => `\ufeff${text.replaceAll('\n', ' \r\n\r\n')}`],
  ['with semicolons and no last line break', (text: string) => text.replaceAll(',', ';').trimEnd()],
])('reads tables %s', async (_, written) => {
  const change = Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, written(text)]));
  const [one, other] = [await solve(change), await solve()];
  expect([one.say, answer(one)]).toEqual([other.say, answer(other)]);
});

it('refuses letters that it cannot read, and would mix up', async () => {
  const path = mkdtempSync(join(folder, 'latin-'));
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(path, name), text.replace('p1', 'é'), 'latin1');
  const { code, say } = await solveFiles({ path, csv: false, settings: {} }, () => undefined);
  expect([code, say]).toEqual([1, expect.stringContaining('partners.csv row 1: the file is not written in UTF-8')]);
});

it('reads a long table, slice by slice, and finds the row that is wrong', async () => {
  const ids = Array.from({ length: 150_000 }, (_, i) => `person-number-${i}`);
  const change = {
    'partners.csv': `id,capacity\n${ids.map((id) => `${id},1`).join('\n')}`,
    'demands.csv': 'id,seats\nd,1\n',
    'pairs.csv': `partner,demand,score\n${ids.map((id, i) => `${id},d,${i === 149_998 ? 10_001 : 5}`).join('\n')}\n`,
    ...{ 'quotas.csv': null, 'locks.csv': null, 'forbidden.csv': null, 'current.csv': null },
  };
  expect((await solve(change)).say).toMatch(/^pairs\.csv row 150000, score: score 10001 is above 10000\n/);
});

it.each([
  ['=HYPERLINK(1)', '=HYPERLINK(1)', "'=HYPERLINK(1)"],
  ["'=x", "''=x", "''=x"],
  ["''+x", "'''+x", "'''+x"],
  ["'x", "'x", "'x"],
])('lets no id %s become a formula, and reads it back as it was', async (id, mean, written) => {
  const change = {
    'partners.csv': `id,capacity\n${mean},1\n`,
    'demands.csv': 'id;seats\n-d;1\n',
    'pairs.csv': `partner\tdemand\tscore\n${mean}\t-d\t7\n`,
    ...{ 'quotas.csv': null, 'locks.csv': null, 'forbidden.csv': null, 'current.csv': null },
  };
  const { files } = await solve(change, {}, true);
  expect(files[0]!.text).toBe(`\ufeffpartner,demand\r\n${written},'-d\r\n`);
  const again = await solve({ ...change, 'locks.csv': files[0]!.text }, {});
  expect(answer(again)).toMatchObject({ assignment: [[id, '-d']] });
});

it.each([
  [
    'a score',
    { 'pairs.csv': 'partner,demand,score\np1,d1,1\n\np2,d1,10001\n' },
    'pairs.csv row 4, score: score 10001 is above 10000',
  ],
  [
    'a score in words',
    { 'pairs.csv': 'partner,demand,score\np1,d1,many\n' },
    'pairs.csv row 2, score: score "many" is not a whole number',
  ],
  [
    'a pair twice',
    { 'pairs.csv': `${tables['pairs.csv']}p1,d1,3\n` },
    'pairs.csv row 5: this pair is listed already, as row 2 of pairs.csv',
  ],
  ['a stranger', { 'pairs.csv': `${tables['pairs.csv']}p9,d1,3\n` }, 'pairs.csv row 5, partner: unknown partner "p9"'],
  [
    'a capacity',
    { 'partners.csv': 'id,capacity,hours\np1,2,8\np2,-1,\n' },
    'partners.csv row 3, capacity: capacity -1 is negative',
  ],
  [
    'an id twice',
    { 'partners.csv': 'id,capacity\np1,2\np2,1\np2,1\n' },
    'partners.csv row 4, id: partner "p2" is listed already, as row 3 of partners.csv',
  ],
  [
    'a bar in an id',
    { 'partners.csv': 'id,capacity\np1,2\np2,1\na|b,1\n', 'quotas.csv': null },
    'partners.csv row 4, id: "a|b" has a bar, which stands between ids in tables',
  ],
  [
    'a quota',
    { 'quotas.csv': `${tables['quotas.csv']}d1,far,p1|px,1,\n` },
    'quotas.csv row 3, members: unknown partner "px"',
  ],
  [
    'a quota of nobody',
    { 'quotas.csv': 'demand,name,members\nd7,far,p1\n' },
    'quotas.csv row 2, demand: unknown demand "d7"',
  ],
  ['a lock', { 'locks.csv': 'partner,demand\np2,d1\n' }, 'locks.csv row 2: is also row 2 of forbidden.csv'],
  ['a column', { 'partners.csv': 'id,hours\np1,2\n' }, 'partners.csv row 1: The column “capacity” is missing.'],
  ['a wide row', { 'locks.csv': 'partner,demand\np1,d1,x\n' }, 'locks.csv row 2: has more cells than the first row'],
  [
    'a quotation mark',
    { 'locks.csv': 'partner,demand\n"p1,d1\n' },
    'locks.csv row 2: a quotation mark opens here and is not closed, or closes too early',
  ],
  ['an empty file', { 'partners.csv': '' }, 'partners.csv row 1: the columns id, capacity, hours, ranks are missing'],
  ['no pairs', { 'pairs.csv': null }, 'pairs.csv is missing'],
])('names file, row and column of %s', async (_, change, fault) => {
  const { code, say } = await solve(change);
  expect([code, say]).toEqual([1, `${fault}\nNothing was solved. Correct this fault and run it again.`]);
});

it('names the option that is wrong', async () => {
  const { code, say } = await solve({}, { ...flags, floor: 'high', change: '-3' });
  expect([code, say.split('\n')]).toEqual([
    1,
    [
      '--floor: floor "high" is neither a whole number nor "max"',
      '--change: change -3 is negative',
      'Nothing was solved. Correct these 2 faults and run it again.',
    ],
  ]);
});

it('refuses what is no instance, no JSON, or no file', async () => {
  expect(await solveJson({ ...goodInstance, version: 3 })).toMatchObject({
    code: 1,
    say: /^version: version 3 is not/,
  });
  expect(await solveJson('{"pairs":')).toMatchObject({ code: 1, say: expect.stringContaining('This is not JSON') });
  const missing = await solveFiles({ path: '/nowhere/at.json', csv: false, settings: {} }, () => undefined);
  expect(missing).toMatchObject({ code: 1, say: expect.stringContaining('/nowhere/at.json cannot be read') });
});

it('says which rules no plan can keep', async () => {
  const { code, say, files } = await solve({ 'quotas.csv': 'demand,name,members,min\nd2,newcomer,p2,1\n' });
  expect([code, files]).toEqual([2, []]);
  expect(say).toContain('newcomer');
  expect(say).toContain('No plan keeps these rules together');
});
