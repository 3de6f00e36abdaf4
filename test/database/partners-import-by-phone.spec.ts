import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportPartners } from '../../src/features/partners/actions/import-partners.js';
import { partnerRow, withoutEmail } from '../../src/features/partners/actions/partners-csv.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { Account } from '../../src/features/people/data/account.entity.js';
import { system } from '../../src/kernel/actor.js';
import { readTable } from '../../src/platform/csv/read-table.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { workshop } from '../support/workshop.js';

let at: TestDatabase;
beforeEach(async () => (at = await openDatabase()));
afterEach(() => at.close());

const lines = readFileSync(join(__dirname, '../../src/demo/partners.csv'), 'utf8')
  .replace(/^\ufeff/, '')
  .trim()
  .split(/\r?\n/);
const head = (lines[0] ?? '').split(',');

/** A row of the demonstration with some cells changed. */
function row(changes: Record<string, string> = {}, from = 1): string {
  const cells = (lines[from] ?? '').split(',');
  return head.map((name, index) => changes[name] ?? cells[index] ?? '').join(',');
}
const phoned = { email: '', phone: '418 555-0123', first_name: 'Odile', last_name: 'Roy' };
const bring = (rows: string[], dryRun = false) => {
  const table = readTable(Buffer.from([head.join(','), ...rows].join('\n')), partnerRow, {
    ...{ name: 'partners.csv', key: 'email', orElse: withoutEmail },
  });
  return workshop(at.db).make(ImportPartners).run(system, table, { dryRun });
};
const said = (report: Awaited<ReturnType<typeof bring>>) =>
  report.faults.map(({ row: line, column, message }) => [line, column, message.en]);

it('takes somebody without an address by number and name, once, and says so before', async () => {
  expect(await bring([row(phoned)], true)).toMatchObject({ created: 1, faults: [], written: false });
  expect(await at.db.manager.count(Account)).toBe(0);
  expect(await bring([row(phoned)])).toMatchObject({ created: 1, written: true });
  expect(await bring([row({ ...phoned, phone: '+1 418-555-0123' })])).toMatchObject({ unchanged: 1, written: true });
  expect(await bring([row({ ...phoned, city: 'Gaspé' })])).toMatchObject({ updated: 1, written: true });
  expect(await at.db.manager.find(Account)).toMatchObject([{ email: null, givenName: 'Odile' }]);
  expect(await at.db.manager.find(Partner)).toMatchObject([{ preferredContact: 'phone', city: 'Gaspé' }]);
});

it('takes a household with one number, and people with and without an address', async () => {
  const rows = [row(), row(phoned, 2), row({ ...phoned, first_name: 'Léo' }, 3)];
  expect(await bring(rows)).toMatchObject({ created: 3, faults: [] });
});

it('knows somebody with an address again when the file has only the number', async () => {
  const full = { ...phoned, email: 'odile@example.ca' };
  await bring([row(full)]);
  expect(await bring([row(phoned)])).toMatchObject({ unchanged: 1, created: 0 });
  expect(await at.db.manager.find(Account)).toMatchObject([{ email: 'odile@example.ca' }]);
});

it('says what is missing, what is twice, and whom it cannot tell apart', async () => {
  expect(said(await bring([row({ ...phoned, phone: '' }), row({ ...phoned, phone: '555' }, 2)]))).toEqual([
    [2, 'email', 'Somebody without an e-mail address needs a phone number, in the column phone.'],
    [3, 'email', 'Somebody without an e-mail address needs a phone number, in the column phone.'],
  ]);
  const twins = [row(phoned), row({ ...phoned, phone: '(418) 555-0123', last_name: 'ROY' }, 2)];
  expect(said(await bring(twins))).toEqual([[3, 'phone', 'Row 2 already has this value.']]);
  await bring([row(phoned)]);
  const [fault] = said(await bring([row({ ...phoned, email: 'odile@example.ca' })]));
  expect(fault).toEqual([2, 'email', expect.stringContaining('is here without an e-mail address')]);
  expect(await at.db.manager.count(Account)).toBe(1);
});
