import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';

const patience = 10_000;

/** Is there a process with this number, whoever owns it? */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Waits while the server of an owner who died is shutting down (the watchdog sees to that, in about a second).
 * Throws `CannotStart` at once when the owner lives. A stale postmaster.pid is nobody, and is no obstacle afterwards.
 */
export async function whenFree(home: string): Promise<void> {
  const end = Date.now() + patience;
  while (serverRuns(join(home, 'data'))) {
    if (isAlive(firstNumber(join(home, 'owner'))) || Date.now() > end) throw occupied(home);
    await sleep(50);
  }
  clearStale(join(home, 'data'));
}

/**
 * PostgreSQL itself clears a stale postmaster.pid away unless its number now belongs to another program of this user. Then
 * we do, when nothing works in the directory any more: a server's last children could still be writing there.
 */
function clearStale(data: string): void {
  const file = join(data, 'postmaster.pid');
  const pid = firstNumber(file);
  if (isAlive(pid) && isRecycled(pid, data) && !anyoneWorksIn(data)) rmSync(file, { force: true });
}

const anyoneWorksIn = (directory: string) =>
  readdirSync('/proc').some((name) => /^\d+$/.test(name) && workplaceOf(name) === directory);

function workplaceOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined; // it has just ended, or is somebody else's
  }
}

/** The port of the server that a living owner runs on these files; undefined when there is none. */
export function servedAt(home: string): number | undefined {
  const inUse = serverRuns(join(home, 'data')) && isAlive(firstNumber(join(home, 'owner')));
  // The fourth line is the port: https://www.postgresql.org/docs/current/storage-file-layout.html
  return inUse ? Number(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[3]) : undefined;
}

/** Says which process a running server belongs to. */
export const occupy = (home: string): void => writeFileSync(join(home, 'owner'), `${process.pid}\n`, { mode: 0o644 });

export const occupied = (home: string): CannotStart =>
  new CannotStart(
    `Another Tandem is already using ${home}. Stop it, or give this one its own DATA_DIR or a DATABASE_URL.`,
  );

function serverRuns(data: string): boolean {
  const pid = firstNumber(join(data, 'postmaster.pid'));
  return isAlive(pid) && !isRecycled(pid, data);
}

/** The number may belong to some other program by now; where /proc exists it says so. */
function isRecycled(pid: number, data: string): boolean {
  try {
    return !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data);
  } catch {
    return false;
  }
}

function firstNumber(file: string): number {
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0;
}
