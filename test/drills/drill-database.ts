import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/schema.js';
import { launcher } from '../support/launcher.mjs';

/** Throw-away migrated databases on a PostgreSQL of their own, for whatever runs outside Jest. */
export interface DrillDatabases {
  /** The address of a new one. */
  open(): Promise<string>;
  /** The directory of the server. */
  readonly home: string;
  stop(): Promise<void>;
}

/** `durable`: a commit waits for the disk, as in life; what is measured must, what is only checked need not. */
export async function drillDatabases({ durable = false } = {}): Promise<DrillDatabases> {
  const { startPostgres } = await launcher();
  const scratch = mkdtempSync(join(tmpdir(), 'tandem-drill-'));
  const home = join(scratch, 'postgres');
  const postgres = await startPostgres(durable ? { lifetime: 'kept', home } : { lifetime: 'test-run' });
  const at = (name: string) => Object.assign(new URL(postgres.serverUrl), { pathname: `/${name}` }).href;
  return {
    home: postgres.home,
    async open() {
      const name = `drill_${randomBytes(4).toString('hex')}`;
      const admin = await new DataSource({ type: 'postgres', url: at('postgres') }).initialize();
      await admin.query(`CREATE DATABASE ${name}`);
      await admin.destroy();
      const db = await new DataSource(databaseOptions(at(name))).initialize();
      await db.runMigrations();
      await db.destroy();
      return at(name);
    },
    async stop() {
      await postgres.stop();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
