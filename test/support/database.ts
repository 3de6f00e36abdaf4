import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { Invariant } from '../../src/platform/database/invariant.js';
import { databaseOptions } from '../../src/schema.js';

const server = () => {
  const url = process.env['TEST_DATABASE_SERVER'];
  if (!url) throw new Error('TEST_DATABASE_SERVER is set by test/support/global-setup.mjs');
  return url;
};

export interface TestDatabase {
  readonly db: DataSource;
  readonly url: string;
  /** Checks every invariant of the product, then drops the database. */
  close(): Promise<void>;
}

/**
 * A migrated database of its own for one test file. Tests inside the file share it, so each makes its own rows. With
 * `connections`, whoever waits two seconds for one more than that fails.
 */
export async function openDatabase({ connections }: { connections?: number } = {}): Promise<TestDatabase> {
  const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`;
  await asAdmin(async (admin) => {
    await makeTemplate(admin);
    await admin.query(`create database ${name} template migrated`);
  });
  const url = addressOf(name);
  const options = databaseOptions(url);
  const extra = connections ? { max: connections, connectionTimeoutMillis: 2000 } : options.extra;
  const db = await new DataSource({ ...options, extra }).initialize();
  return {
    db,
    url,
    async close() {
      const broken = await brokenInvariants(db);
      await db.destroy();
      await asAdmin((admin) => admin.query(`drop database ${name} with (force)`));
      expect(broken).toEqual([]);
    },
  };
}

const addressOf = (name: string) => Object.assign(new URL(server()), { pathname: `/${name}` }).href;

async function asAdmin(work: (admin: DataSource) => Promise<unknown>): Promise<void> {
  const admin = await new DataSource({ type: 'postgres', url: addressOf('postgres') }).initialize();
  await work(admin);
  await admin.destroy();
}

/** The first test file of a run migrates the database that all are copies of; it bears its name when it is whole. */
const makeTemplate = (admin: DataSource): Promise<void> =>
  admin.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(1)');
    const [made] = await tx.query<unknown[]>(`select from pg_database where datname = 'migrated'`);
    if (made) return;
    await admin.query('create database migrating');
    const db = await new DataSource(databaseOptions(addressOf('migrating'))).initialize();
    await db.runMigrations();
    await db.destroy();
    await admin.query('alter database migrating rename to migrated');
  });

const source = join(__dirname, '../../src');

/** Every `*.invariants.ts` of the product: what they say, and the rows that break them. */
export async function brokenInvariants(db: DataSource): Promise<string[]> {
  const all = (readdirSync(source, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.invariants.ts'))
    .flatMap((file) => (require(join(source, file)) as { invariants: readonly Invariant[] }).invariants);
  const found: string[] = [];
  for (const { says, offenders } of all) {
    const rows = await db.query<unknown[]>(offenders);
    if (rows.length > 0) found.push(`${says} ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return found;
}
