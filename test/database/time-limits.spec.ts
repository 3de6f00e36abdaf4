import { DataSource } from 'typeorm';
import { applicationOptions } from '../../src/schema.js';
import { takeTurns } from '../../src/platform/runtime/take-turns.js';
import { openDatabase, type TestDatabase } from '../support/database.js';

let at: TestDatabase;
let app: DataSource;
beforeAll(async () => {
  at = await openDatabase();
  const options = applicationOptions(at.url);
  app = await new DataSource({ ...options, extra: { ...options.extra, lock_timeout: 100 } }).initialize();
});
afterAll(async () => {
  await app.destroy();
  await at.close();
});

it('gives every connection of the application a time after which it gives up', async () => {
  const limits = `select name, setting from pg_settings
    where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`;
  expect(await app.query(limits)).toEqual([
    { name: 'idle_in_transaction_session_timeout', setting: '60000' },
    { name: 'lock_timeout', setting: '100' },
    { name: 'statement_timeout', setting: '60000' },
  ]);
});

it('waits for its turn as long as the turn of another takes, and has its limits again afterwards', async () => {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let begun: () => void = () => undefined;
  const other = new Promise<void>((resolve) => (begun = resolve));
  const first = takeTurns(at.db, async () => {
    begun();
    await ended;
  });
  await other;
  const second = takeTurns(app, () => Promise.resolve('done'));
  await at.db.query('select pg_sleep(0.5)');
  end();
  expect(await second).toBe('done');
  await first;
  const settings = await Promise.all([1, 2, 3].map(() => app.query(`select current_setting('lock_timeout') as limit`)));
  expect(settings.flat()).toEqual([1, 2, 3].map(() => ({ limit: '100ms' })));
});
