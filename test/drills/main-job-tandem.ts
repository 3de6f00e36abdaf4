import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { launcher } from '../support/launcher.mjs';
import { openMailbox } from '../support/mailbox.js';
import type { RunningTandem } from '../support/running-tandem.js';

/**
 * The built product as two processes, a web server and a worker, on an empty database: DATABASE_URL's, or one of our own that
 * is gone afterwards. Letters go to a real SMTP server that keeps them.
 */
export async function openTandem(): Promise<RunningTandem> {
  const database = await emptyDatabase();
  const mailbox = await openMailbox();
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'tandem-main-job-'));
  const env = {
    ...process.env,
    ...{ NODE_ENV: 'test', DATABASE_URL: database.url, SMTP_URL: mailbox.url, PORT: String(port), BASE_URL: '' },
    ...{ DATA_DIR: dataDir, DEMO: 'false', LOG_LEVEL: 'warn' },
  };
  const parts = [new Part('web', env)];
  const url = `http://localhost:${port}`;
  const close = async () => {
    await Promise.all(parts.map((part) => part.stop()));
    await mailbox.close();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const output = () => parts.map((part) => part.output).join('');
  try {
    await parts[0]?.answers(`${url}/health/live`);
    parts.push(new Part('worker', env));
    await parts[0]?.answers(`${url}/health/ready`);
    const db = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const at = { db, url: database.url, close: () => db.destroy() };
    return { url, at, mailbox, env, output, close: () => db.destroy().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One process of the product. */
class Part {
  output = '';
  private readonly child: ChildProcess;

  constructor(
    private readonly name: 'web' | 'worker',
    env: NodeJS.ProcessEnv,
  ) {
    const words = ['--enable-source-maps', 'dist/main.js', name];
    this.child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
  }

  async answers(url: string): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end; await wait(100)) {
      if (this.child.exitCode !== null) throw new Error(`The ${this.name} ended at its start: ${this.output.trim()}`);
      if ((await fetch(url).catch(() => null))?.ok) return;
    }
    throw new Error(`${url} did not answer within a minute: ${this.output.trim()}`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}

async function emptyDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    if (await hasTables(given))
      throw new Error('The database of DATABASE_URL is not empty. Give an empty one, or none.');
    return { url: given, close: () => Promise.resolve() };
  }
  const { startPostgres } = await launcher();
  const own = await startPostgres({ lifetime: 'test-run' });
  return { url: Object.assign(new URL(own.serverUrl), { pathname: '/postgres' }).href, close: () => own.stop() };
}

async function hasTables(url: string): Promise<boolean> {
  const db = await new DataSource({ type: 'postgres', url }).initialize();
  const [found] = await db.query<unknown[]>(`select from pg_tables where schemaname = 'public' limit 1`);
  await db.destroy();
  return found !== undefined;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
};
