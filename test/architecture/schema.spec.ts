import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entities, migrations } from '../../src/schema.js';
import { openDatabase } from '../support/database.js';

const source = join(__dirname, '../../src');
const files = (suffix: string) =>
  (readdirSync(source, { recursive: true }) as string[]).filter((file) => file.endsWith(suffix));

it('lists every entity and every migration', () => {
  expect(entities).toHaveLength(files('.entity.ts').length);
  expect(migrations).toHaveLength(files('.ts').filter((file) => file.includes('platform/database/migrations/')).length);
});

it('leaves nothing for synchronize to change once migrations have run', async () => {
  const at = await openDatabase();
  const pending = await at.db.driver.createSchemaBuilder().log();
  await at.close();
  expect(pending.upQueries.map(({ query }) => query)).toEqual([]);
});

it('goes down to nothing and up again', async () => {
  const at = await openDatabase();
  for (let left = migrations.length; left > 0; left -= 1) await at.db.undoLastMigration();
  const tables = await at.db.query<{ name: string }[]>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'S') and c.relname not like 'migrations%'`,
  );
  expect(tables).toEqual([]);
  const types = await at.db.query<{ typname: string }[]>(`select typname from pg_type where typtype = 'e'`);
  expect(types).toEqual([]);
  await at.db.runMigrations();
  await at.close();
});
