import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { accountFor, type Account } from './account.js';
import { CannotStart } from './cannot-start.js';

/** Where root keeps what the database's account cannot reach under the project, for example in /root. */
const commonGround = '/var/lib/tandem';

/** Everything that stays the same from start to start: programs, home directory (`data`, `password`, `owner`), account. */
export interface Place {
  readonly binaries: string;
  readonly home: string;
  readonly account: Account | undefined;
}

/** Finds a place that the account of the database can reach. Root's project may be closed to it: then both move. */
export function settle(installed: string, wantedHome: string): Place {
  const account = accountFor(join(wantedHome, 'data'));
  if (!account) return { binaries: installed, home: wantedHome, account };
  const binaries = runs(installed, account) ? installed : copyOf(installed);
  if (reaches(dirname(wantedHome), account)) return { binaries, home: wantedHome, account };
  if (existsSync(join(wantedHome, 'data'))) {
    throw new CannotStart(
      `${wantedHome} belongs to user ${account.uid}, who cannot reach it. Set DATA_DIR, or open its parents.`,
    );
  }
  const home = elsewhere(wantedHome);
  return { binaries, home, account: accountFor(join(home, 'data')) };
}

const runs = (binaries: string, account: Account) =>
  spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;

const reaches = (directory: string, account: Account) =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...account, cwd: '/' }).status === 0;

/** Copied once a version; a copy that was cut off is never taken for a whole one. */
function copyOf(installed: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(ground(), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.new-${process.pid}`;
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', draft]);
  try {
    renameSync(draft, copy);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}

function elsewhere(wantedHome: string): string {
  const project = basename(dirname(dirname(wantedHome)));
  const mark = createHash('sha256').update(wantedHome).digest('hex').slice(0, 8);
  return join(ground(), `${project}-${mark}`);
}

function ground(): string {
  try {
    mkdirSync(commonGround, { recursive: true });
    chmodSync(commonGround, 0o755);
  } catch (error) {
    throw new CannotStart(
      `${commonGround} cannot be made (${(error as Error).message}). Start Tandem as another user, or set DATABASE_URL.`,
    );
  }
  return commonGround;
}
