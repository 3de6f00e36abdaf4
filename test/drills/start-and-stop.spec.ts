import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

const main = join(__dirname, '../../dist/main.js');
jest.setTimeout(120_000);

let directory: string;
let running: Started[] = [];

interface Started {
  process: ChildProcessByStdio<null, Readable, Readable>;
  said: () => string;
}

beforeAll(() => {
  if (!existsSync(main)) throw new Error('This drill starts the build: run npm run build first');
});
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tandem-start-'));
  chmodSync(directory, 0o755);
});
afterEach(async () => {
  for (const { process: child } of running) child.kill('SIGKILL');
  running = [];
  await until(() => databases() === 0);
  rmSync(directory, { recursive: true, force: true });
});

/** Runs main.js with these variables and with nothing from outside. */
function start(env: Record<string, string>, ...words: string[]): Started {
  const child = spawn(process.execPath, [main, ...words], {
    env: { PATH: String(process.env['PATH']), DATA_DIR: directory, DEMO: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  const started = { process: child, said: () => text };
  running.push(started);
  return started;
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not happen within a minute');
    await sleep(50);
  }
}

const databases = () =>
  spawnSync('ps', ['-eo', 'args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(directory)).length;

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return String(port);
}

async function failure(env: Record<string, string>, ...words: string[]): Promise<string> {
  const { process: child, said } = start(env, ...words);
  expect(await once(child, 'close')).toEqual([1, null]);
  return said();
}

it('starts from nothing, answers, stops at SIGTERM, and starts again after a kill', async () => {
  const PORT = await freePort();
  const first = start({ PORT });
  await until(() => first.said().includes(`Tandem is ready: http://localhost:${PORT}`));
  expect((await fetch(`http://localhost:${PORT}/health/ready`)).status).toBe(200);
  expect(first.said()).toContain('/dev/sign-in-as');
  expect(readdirSync(directory).sort()).toEqual(['mail', 'postgres', 'secret']);
  first.process.kill('SIGTERM');
  expect(await once(first.process, 'exit')).toEqual([0, null]);
  expect(databases()).toBe(0);

  const second = start({ PORT });
  await until(() => second.said().includes('Tandem is ready'));
  second.process.kill('SIGKILL');
  const third = start({ PORT });
  await until(() => third.said().includes('Tandem is ready'));
});

it('says in one line why it cannot start, and shows no stack', async () => {
  expect(await failure({ PORT: 'x', SMTP_URL: 'y' })).toMatch(
    /^Tandem cannot start\. Please correct:\n {2}SMTP_URL .*\n {2}PORT .*\n$/,
  );
  expect(await failure({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' })).toMatch(
    /^Tandem cannot start: nothing answers at 127\.0\.0\.1:1; .*\n$/,
  );
  expect(await failure({}, 'web')).toMatch(/^The web alone needs DATABASE_URL: .*\n$/);
  expect(await failure({}, 'kitchen')).toMatch(/^There is no part called “kitchen”\. .*\n$/);
});

it('lets go of everything when its port is taken', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(await failure({ PORT: String(port) })).toMatch(
    new RegExp(`port ${port} is taken by another program; set PORT`),
  );
  other.close();
  expect(databases()).toBe(0);
});

it('stops when its database has died by itself', async () => {
  const { process: child, said } = start({ PORT: await freePort() });
  await until(() => said().includes('Tandem is ready'));
  const server = spawnSync('pgrep', ['-f', `^[^ ]*/postgres -D ${directory}`], { encoding: 'utf8' }).stdout.trim();
  process.kill(Number(server), 'SIGKILL');
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said()).toContain('Tandem stops, because its database has ended by itself');
});
