import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

interface Word {
  url: string;
  home: string;
  refused?: string;
  ended?: string;
}

const program = join(__dirname, '../support/database-owner.mjs');
const owners: ChildProcess[] = [];
let directory: string;
let home: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tandem-drill-'));
  chmodSync(directory, 0o755);
  home = join(directory, 'postgres');
});

afterEach(async () => {
  for (const owner of owners.splice(0)) owner.kill('SIGKILL');
  await until(() => serversOn(home).length === 0);
  rmSync(directory, { recursive: true, force: true });
});

/** Starts an owner; `next` is the next thing that it says. */
function own(): { process: ChildProcess; next: () => Promise<Word> } {
  const child = spawn(process.execPath, [program, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  owners.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { process: child, next: async () => JSON.parse(String((await lines.next()).value)) as Word };
}

const serversOn = (path: string) =>
  spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(join(path, 'data')));

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not happen within 5 seconds');
    await sleep(25);
  }
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('leaves nothing behind when its owner is killed, and finds what was committed', async () => {
  const first = own();
  const { url } = await first.next();
  await query(url, 'create table kept as select 42 as answer');
  first.process.kill('SIGKILL');
  await until(() => serversOn(home).length === 0);
  const second = await own().next();
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('takes over at once from an owner who was killed a moment ago', async () => {
  const first = own();
  await first.next();
  first.process.kill('SIGKILL');
  expect(await own().next()).toMatchObject({ home });
});

it('refuses a second owner without a wait, and the first goes on', async () => {
  const { url } = await own().next();
  const asked = Date.now();
  const second = await own().next();
  expect(second.refused).toContain(`Another Tandem is already using ${home}. Stop it, or`);
  expect(Date.now() - asked).toBeLessThan(3_000);
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('lets one of two start that race for an empty directory', async () => {
  const words = await Promise.all([own().next(), own().next()]);
  expect(words.filter(({ url }) => url)).toHaveLength(1);
  expect(words.find(({ refused }) => refused)?.refused).toContain('Another Tandem is already using');
  expect(readdirSync(directory)).toEqual(['postgres']);
});

it('starts again after it was cut off while it made its files', async () => {
  const first = own();
  await until(() => readdirSync(directory).some((name) => name.startsWith('postgres.new-')));
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  expect(await own().next()).toMatchObject({ home });
  expect(readdirSync(directory)).toEqual(['postgres']);
});

it('stops cleanly when asked', async () => {
  const { process: owner, next } = own();
  await next();
  owner.kill('SIGTERM');
  expect(await once(owner, 'exit')).toEqual([0, null]);
  expect(serversOn(home)).toEqual([]);
  expect(existsSync(join(home, 'data', 'postmaster.pid'))).toBe(false);
});

it('says so when PostgreSQL itself dies', async () => {
  const { next } = own();
  await next();
  process.kill(Number.parseInt(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
  expect(await next()).toHaveProperty('ended');
});

it('is not misled by the number of a process that is now another program', async () => {
  const first = own();
  await first.next();
  first.process.kill('SIGTERM');
  await once(first.process, 'exit');
  const stale = `${process.pid}\n${join(home, 'data')}\n1\n5432\n\n\n`;
  writeFileSync(join(home, 'data', 'postmaster.pid'), stale);
  writeFileSync(join(home, 'owner'), String(process.pid));
  const word = await own().next();
  expect(word.refused).toBeUndefined();
});

it('asks for a password, sorts the same everywhere and listens to this machine alone', async () => {
  const { url } = await own().next();
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password authentication failed/);
  const [settings] = await query(
    url,
    `select datlocprovider, datlocale, current_setting('listen_addresses') as listens, current_setting('fsync') as fsync
       from pg_database where datname = 'postgres'`,
  );
  expect(settings).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8', listens: '127.0.0.1', fsync: 'on' });
});

it('does not touch files that are not a database', async () => {
  mkdirSync(home);
  writeFileSync(join(home, 'thesis.txt'), 'mine');
  expect((await own().next()).refused).toContain(`${home} holds something that is not a database`);
  expect(readdirSync(home)).toEqual(['thesis.txt']);
});
