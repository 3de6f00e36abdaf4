// What a whole test run has to itself: a directory for everything temporary, and one PostgreSQL, in which every test file
// makes its own database.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launcher } from './launcher.mjs';

const prefix = 'tandem-run-';

export default async function openTestRun() {
  if (process.env['TEST_DATABASE_SERVER']) return;
  process.env['TMPDIR'] = globalThis.__tandemScratch = scratch();
  const { startPostgres } = await launcher();
  const postgres = await startPostgres({ lifetime: 'test-run' });
  process.env['TEST_DATABASE_SERVER'] = postgres.serverUrl;
  globalThis.__tandemPostgres = postgres;
}

/** Goes when the run ends, however its tests and what they started ended; that of a run that was killed goes now. */
function scratch() {
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix));
  for (const name of left.filter((one) => !isAlive(Number(one.split('-')[2])))) remove(join(tmpdir(), name));
  const made = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(made, 0o755); // the account of the database goes through it
  return made;
}

export const remove = (directory) =>
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
