import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';
import type { Place } from './place.js';

/**
 * A shell between us and PostgreSQL. It reads a pipe whose other end only we hold: when we go, in whatever way
 * (kill -9 too), the pipe closes and it sends the signal $1. At the end it clears the directory $2 away, if there is one.
 */
const watchdog = `
signal=$1 scratch=$2; shift 2
"$@" 3<&- & server=$!
trap 'kill -INT "$server"' INT TERM
(read -r _; kill "-$signal" "$server") <&3 3<&- 2>/dev/null & guard=$!
exec 3<&-
wait "$server"; status=$?
while kill -0 "$server" 2>/dev/null; do wait "$server"; status=$?; done
kill "$guard" 2>/dev/null
[ -z "$scratch" ] || rm -rf "$scratch"
exit "$status"`;

export interface ServerProcess {
  /** Fulfilled when PostgreSQL has ended, with its last words. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Runs PostgreSQL in a session of its own, so that Ctrl-C reaches us alone, and waits until it takes connections. */
export async function runServer(
  place: Place,
  options: readonly string[],
  scratch: string | undefined,
): Promise<ServerProcess> {
  const { binaries, account } = place;
  const signal = scratch ? 'QUIT' : 'INT';
  const child = spawn(
    '/bin/sh',
    ['-c', watchdog, 'tandem-watchdog', signal, scratch ?? '', join(binaries, 'bin', 'postgres'), ...options],
    { ...account, cwd: '/', env: environment, detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<string>((resolve) => {
    const words = lastWords(child);
    child.once('exit', () => resolve(words()));
    child.once('error', (error) => resolve(error.message));
  });
  await Promise.race([ready(child), ended.then(fail)]);
  letGo(child);
  return { ended, stop: () => stop(child, ended) };
}

/** Nothing of ours is handed down: the environment may hold secrets. */
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

const ready = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.stderr?.on('data', (text: string) => {
      if (text.includes('ready to accept connections')) resolve();
    });
  });

function lastWords(child: ChildProcess): () => string {
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-2000);
  });
  return () =>
    tail
      .trim()
      .split('\n')
      .findLast((line) => /(FATAL|PANIC|signal \d+)/.test(line)) ?? tail.trim();
}

function fail(words: string): never {
  throw new CannotStart(`PostgreSQL did not start: ${words || 'it said nothing'}`);
}

/** The database alone does not keep this process running. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const end of [child.stderr, child.stdio[3]]) (end as Socket | null)?.unref();
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.ref();
  (child.stdio[3] as Socket).destroy();
  const inTime = await Promise.race([ended.then(() => true), sleep(10_000, false, { ref: false })]);
  if (inTime || child.pid === undefined) return;
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
