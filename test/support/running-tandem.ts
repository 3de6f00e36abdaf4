import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, type TestDatabase } from './database.js';
import { openMailbox, type Mailbox } from './mailbox.js';

export interface RunningTandem {
  readonly url: string;
  readonly at: TestDatabase;
  readonly mailbox: Mailbox;
  /** What its process was started with; a command with the same settings works beside it. */
  readonly env: NodeJS.ProcessEnv;
  /** What the process printed so far. */
  output(): string;
  close(): Promise<void>;
}

/** The built product as a process of its own, with its own database and a mailbox: what people would really use. */
export async function runTandem(settings: Record<string, string> = {}): Promise<RunningTandem> {
  const at = await openDatabase();
  const mailbox = await openMailbox();
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'tandem-'));
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: at.url,
    SMTP_URL: mailbox.url,
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: 'false',
    OFFER_HOLD_MINUTES: '0',
    MAIL_HOURS: '0-24',
    ...settings,
  };
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const url = `http://localhost:${port}`;
  await ready(url, child, () => output);
  return {
    ...{ url, at, mailbox, env, output: () => output },
    async close() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await mailbox.close();
      rmSync(dataDir, { recursive: true, force: true });
      await at.close();
    },
  };
}

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Tandem ended before it was ready:\n${output()}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`Tandem was not ready within a minute:\n${output()}`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        server.close(() => resolve(port));
      });
  });
}
