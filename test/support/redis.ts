import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Redis of our own for a test, in a process that can be killed. */
export interface TestRedis {
  /** The JavaScript one stands in where no redis-server is installed; it forgets everything when it stops. */
  readonly kind: 'redis-server' | 'js-redis-server';
  readonly url: string;
  start(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Redis on a free port; `policy` is its maxmemory-policy. */
export async function openRedis(policy = 'noeviction'): Promise<TestRedis> {
  const kind = spawnSync('redis-server', ['--version']).status === 0 ? 'redis-server' : 'js-redis-server';
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'tandem-redis-'));
  let child: ChildProcess | undefined;
  const start = async () => {
    child = kind === 'redis-server' ? real(port, home, policy) : substitute(port);
    await answers(port);
  };
  const kill = async () => {
    const dying = child;
    child = undefined;
    if (!dying) return;
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    dying.kill('SIGKILL');
    await gone;
  };
  await start();
  return {
    kind,
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    async close() {
      await kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const real = (port: number, home: string, policy: string) =>
  spawn(
    'redis-server',
    [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', home, '--save', ''],
      ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', policy],
    ],
    { stdio: 'ignore' },
  );

const substitute = (port: number) =>
  spawn(process.execPath, [join('node_modules', 'js-redis-server', 'dist', 'cli.js'), '--port', String(port)], {
    stdio: 'ignore',
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.end());
    });
    if (up) return;
    await sleep(50);
  }
  throw new Error('Redis did not start');
}
