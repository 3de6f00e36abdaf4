import { Injectable, Logger } from '@nestjs/common';
import { mkdir, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../../config/config.js';
import { ReceiveReport, type Received } from './receive-report.js';

/** A message is read to here: what matters comes first. */
const longest = 1024 * 1024;
const atOnce = 500;

/**
 * A directory into which a mail server puts returned letters, one a file. What was read moves to `done`, what is no report or
 * was made up, and what could not be kept, to `unreadable`, so that a person can look at it. A file that is moved twice was read twice,
 * which does no harm. One that cannot be read now stays, and holds up no other.
 */
@Injectable()
export class Inbox {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly config: Config,
    private readonly receive: ReceiveReport,
  ) {}

  /** Reads what is there now, and answers how many files it read. Does nothing when no directory is configured. */
  async empty(): Promise<number> {
    const { inboxDir } = this.config;
    if (!inboxDir) return 0;
    for (const place of ['done', 'unreadable']) await mkdir(join(inboxDir, place), { recursive: true });
    const entries = await readdir(inboxDir, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    for (const name of files.sort().slice(0, atOnce))
      await this.take(inboxDir, name).catch((error: unknown) => this.tell(error));
    return files.length;
  }

  private async take(directory: string, name: string): Promise<void> {
    const file = join(directory, name);
    const received = await this.receive.run(await beginning(file));
    const place = isUnread.has(received) ? 'unreadable' : 'done';
    await rename(file, join(directory, place, name));
  }

  /** What is wrong, never what was in the file. Another process may have been faster. */
  private tell(error: unknown): void {
    const { name, code = '' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') this.log.error(`A returned message waits: ${name} ${code}`);
  }
}

const isUnread = new Set<Received>(['nothing', 'forged', 'unkept']);

async function beginning(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longest), 0, longest, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
