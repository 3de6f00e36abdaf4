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
  await asAdmin(`create database ${name}`);
  const url = Object.assign(new URL(server()), { pathname: `/${name}` }).href;
  const options = databaseOptions(url);
  const extra = connections ? { max: connections, connectionTimeoutMillis: 2000 } : options.extra;
  const db = await new DataSource({ ...options, extra }).initialize();
  await db.runMigrations();
  return {
    db,
    url,
    async close() {
      const broken = await brokenInvariants(db);
      await db.destroy();
      await asAdmin(`drop database ${name} with (force)`);
      expect(broken).toEqual([]);
    },
  };
}

async function asAdmin(statement: string): Promise<void> {
  const url = Object.assign(new URL(server()), { pathname: '/postgres' }).href;
  const admin = await new DataSource({ type: 'postgres', url }).initialize();
  await admin.query(statement);
  await admin.destroy();
}

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
