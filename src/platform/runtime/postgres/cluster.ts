import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.js';
import { CannotStart } from './cannot-start.js';
import { isAlive } from './occupancy.js';
import type { Place } from './place.js';

/** The one database user; its password lies beside the data, readable by their owner alone. */
export const databaseUser = 'tandem';

/** The same order of letters on every machine; names that people see are sorted with their own language's collation. */
const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

/** Makes the database files when there are none. They appear all at once, so a start that is cut off leaves nothing half made. */
export function openCluster(place: Place, durable: boolean): { data: string; password: string } {
  const { home } = place;
  const data = join(home, 'data');
  clearDrafts(home);
  if (!existsSync(join(data, 'PG_VERSION'))) create(place, durable);
  return { data, password: passwordIn(home) };
}

function create({ binaries, home, account }: Place, durable: boolean): void {
  const draft = `${home}.new-${process.pid}`;
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  try {
    const password = join(draft, 'password');
    writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    for (const path of [draft, password]) give(path, account);
    const options = [
      '-U',
      databaseUser,
      '--pwfile',
      password,
      '--auth=scram-sha-256',
      ...locale,
      ...(durable ? [] : ['--no-sync']),
    ];
    const made = spawnSync(join(binaries, 'bin', 'initdb'), ['-D', join(draft, 'data'), ...options], {
      ...account,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new CannotStart(`The database could not be made: ${reasonOf(made)}`);
    publish(draft, home);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Another start may have been faster; then its files are the ones to use. */
function publish(draft: string, home: string): void {
  try {
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(join(home, 'data', 'PG_VERSION'))) {
      throw new CannotStart(
        `${home} holds something that is not a database (${(error as Error).message}). Move it away.`,
      );
    }
  }
}

function clearDrafts(home: string): void {
  const prefix = `${basename(home)}.new-`;
  const left = existsSync(dirname(home)) ? readdirSync(dirname(home)).filter((name) => name.startsWith(prefix)) : [];
  for (const name of left.filter((draft) => !isAlive(Number(draft.slice(prefix.length))))) {
    // What was cut off may still be writing its last files for a moment.
    rmSync(join(dirname(home), name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Throws `CannotStart` when these are somebody else's files. */
export function passwordIn(home: string): string {
  try {
    return readFileSync(join(home, 'password'), 'utf8').trim();
  } catch (error) {
    throw new CannotStart(`The database in ${home} cannot be opened: ${(error as Error).message}`);
  }
}

function give(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid);
}

const reasonOf = ({ stderr, error }: { stderr: string | null; error?: Error }) =>
  stderr
    ?.trim()
    .split('\n')
    .find((line) => line.includes('error:')) ??
  error?.message ??
  stderr?.trim() ??
  'unknown';
