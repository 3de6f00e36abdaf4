import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { accountFor } from './account.js';
import { installedBinaries } from './binaries.js';
import { CannotStart } from './cannot-start.js';
import { databaseUser, openCluster, passwordIn } from './cluster.js';
import { occupied, occupy, servedAt, whenFree } from './occupancy.js';
import { settle, type Place } from './place.js';
import { runServer, type ServerProcess } from './server-process.js';

/** `kept` survives every kind of death; `test-run` is faster, forgets everything, and leaves no file behind. */
export type Lifetime = { readonly lifetime: 'kept'; readonly home: string } | { readonly lifetime: 'test-run' };

export interface Postgres {
  /** `postgres://user:password@127.0.0.1:port`, without a database. */
  readonly serverUrl: string;
  /** Where its files are. */
  readonly home: string;
  /** Fulfilled when the server has ended, asked or not, with its last words. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

const always = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=64MB',
  'timezone=UTC',
];
/** What people typed stays out of the server's messages. */
const discreet = ['log_min_error_statement=panic', 'log_error_verbosity=terse'];
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Starts the PostgreSQL that npm installed, on a free port of this machine alone. Throws `CannotStart`. */
export async function startPostgres(wanted: Lifetime): Promise<Postgres> {
  if (wanted.lifetime === 'kept') return open(settle(installedBinaries(), resolve(wanted.home)));
  const scratch = scratchDirectory();
  try {
    const place = settle(installedBinaries(), join(scratch, 'postgres'));
    return await open(place, place.home.startsWith(scratch) ? scratch : place.home);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  }
}

/** Belongs to the account of the database, so that the watchdog can clear it away. */
function scratchDirectory(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'tandem-test-'));
  const account = accountFor(join(scratch, 'postgres', 'data'));
  if (account) chownSync(scratch, account.uid, account.gid);
  return scratch;
}

/** The address of the server that another process of ours runs on these files; undefined when there is none. */
export function runningPostgres(wantedHome: string): string | undefined {
  const { home } = settle(installedBinaries(), resolve(wantedHome));
  const port = servedAt(home);
  return port ? addressOf(passwordIn(home), port) : undefined;
}

async function open(place: Place, scratch?: string): Promise<Postgres> {
  const { data, password } = openCluster(place, !scratch);
  await whenFree(place.home);
  const { server, port } = await launch(place, data, scratch);
  occupy(place.home);
  return {
    serverUrl: addressOf(password, port),
    home: place.home,
    ended: server.ended,
    stop: () => server.stop(),
  };
}

const addressOf = (password: string, port: number) =>
  `postgres://${databaseUser}:${encodeURIComponent(password)}@127.0.0.1:${port}`;

/** Between finding a free port and using it somebody else may take it: then again. A test run has lost its files by then. */
async function launch(
  place: Place,
  data: string,
  scratch?: string,
  triesLeft = 2,
): Promise<{ server: ServerProcess; port: number }> {
  const port = await freePort();
  const settings = [...always, ...discreet, ...(scratch ? careless : [])].flatMap((setting) => ['-c', setting]);
  try {
    return { server: await runServer(place, ['-D', data, '-p', String(port), ...settings], scratch), port };
  } catch (error) {
    if (says(error, 'postmaster.pid')) throw occupied(place.home);
    if (says(error, 'TCP/IP sockets') && !scratch && triesLeft > 0) return launch(place, data, scratch, triesLeft - 1);
    throw error;
  }
}

const says = (error: unknown, words: string) => error instanceof CannotStart && error.message.includes(words);

const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
