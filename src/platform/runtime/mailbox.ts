import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

const largest = 10 * 1024 * 1024;

export interface Mailbox {
  readonly smtpUrl: string;
  /** Where the letters lie, one .eml file each, named so that they sort by age. */
  readonly directory: string;
  stop(): Promise<void>;
}

/** A real SMTP server on this machine alone: it keeps every letter as a file and sends none on. */
export async function startMailbox(directory: string): Promise<Mailbox> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: largest,
    onData(stream, _session, answer) {
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${process.pid}-${String((count += 1)).padStart(4, '0')}.eml`;
      buffer(stream)
        .then((raw) => (stream.sizeExceeded ? refuse() : keep(directory, name, raw)))
        .then(() => answer(null, `kept as ${name}`), answer);
    },
  });
  const port = await listen(server);
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    directory,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** All letters in a mailbox, the oldest first, as they were received. */
export async function lettersIn(directory: string): Promise<{ name: string; raw: Buffer }[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(names.map(async (name) => ({ name, raw: await readFile(join(directory, name)) })));
}

/** Under its own name only when it is whole: whoever reads the directory never sees half a letter. */
async function keep(directory: string, name: string, raw: Buffer): Promise<void> {
  const draft = join(directory, `${name}.part`);
  await writeFile(draft, raw, { mode: 0o600 });
  await rename(draft, join(directory, name));
}

function refuse(): never {
  throw Object.assign(new Error('This letter is too large'), { responseCode: 552 });
}

const listen = (server: SMTPServer) =>
  new Promise<number>((done, fail) => {
    server.once('error', fail);
    const listening = server.listen(0, '127.0.0.1', () => {
      server.off('error', fail).on('error', () => undefined); // a client that hangs up is no fault of ours
      done((listening.address() as AddressInfo).port);
    });
  });
