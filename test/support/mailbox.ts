import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** One letter that the server has taken: written to the disk before it says so. */
export interface Delivered {
  readonly outboxId: string;
  readonly messageId: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/**
 * What the server does instead of taking the next letter: says a code to the recipient or after the final dot, hangs up
 * before taking it, or takes it and hangs up without a word.
 */
export type Fault =
  | { readonly at: 'rcpt' | 'dot'; readonly code: number; readonly says?: string }
  | { readonly at: 'dot'; readonly hangUp: 'before' | 'after' };

export interface MailboxOptions {
  /** Where the truth is kept; a file of its own unless told. */
  readonly file?: string;
  readonly port?: number;
  /** Milliseconds the server thinks before it answers for a letter. */
  readonly delay?: number;
  /** Keep whole letters; false keeps only who got what, for long drills. */
  readonly whole?: boolean;
  /** Asked for each letter; undefined takes it. */
  readonly fault?: (stage: 'rcpt' | 'dot') => Fault | undefined;
}

export interface Mailbox {
  readonly url: string;
  readonly port: number;
  readonly file: string;
  /** What arrived, as the disk has it. */
  letters(): Delivered[];
  /** Waits until so many letters have arrived and answers with them. */
  until(count: number, milliseconds?: number): Promise<Delivered[]>;
  /** Faults for the letters to come, one each. */
  fail(...faults: Fault[]): void;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it is given and hands nothing on. */
export async function openMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const file = options.file ?? join(mkdtempSync(join(tmpdir(), 'tandem-mailbox-')), 'letters.jsonl');
  const letters = reader(file);
  const faults: Fault[] = [];
  const next = (stage: 'rcpt' | 'dot') => {
    const fault = options.fault?.(stage);
    if (fault) return fault;
    return faults[0]?.at === stage ? faults.shift() : undefined;
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    maxClients: 500,
    onRcptTo: (_address, _session, done) => {
      const fault = next('rcpt');
      done(fault && 'code' in fault ? refusal(fault.code, fault.says) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', () => undefined);
      stream.on('end', () =>
        setTimeout(() => take(Buffer.concat(chunks).toString('utf8'), session, done), options.delay ?? 0),
      );
    },
  });
  const take = (raw: string, session: SMTPServerSession, done: (error?: Error | null, reply?: string) => void) => {
    const fault = next('dot');
    if (fault && 'code' in fault) return done(refusal(fault.code, fault.says));
    if (fault?.hangUp !== 'before') keep(file, raw, session, options.whole ?? true);
    return fault ? hangUp(server, session) : done(null, 'queued');
  };
  server.on('error', () => undefined);
  const port = await listen(server, options.port ?? 0);
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    file,
    letters,
    until: (count, milliseconds) => until(letters, count, milliseconds),
    fail: (...more) => void faults.push(...more),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const refusal = (code: number, says = 'not this one') => Object.assign(new Error(says), { responseCode: code });

const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '';

function keep(file: string, raw: string, session: SMTPServerSession, whole: boolean): void {
  const letter: Delivered = {
    outboxId: header(raw, 'X-Outbox-Id'),
    messageId: header(raw, 'Message-ID'),
    to: session.envelope.rcptTo.map(({ address }) => address),
    raw: whole ? raw : '',
  };
  appendFileSync(file, `${JSON.stringify(letter)}\n`);
}

/** Cuts the line of one session, as a server does that dies. */
function hangUp(server: SMTPServer, session: SMTPServerSession): void {
  const lines = [...server.connections] as unknown as {
    id: string;
    session?: { id: string };
    _socket: { destroy(): void };
  }[];
  lines.find((line) => line.session?.id === session.id)?._socket.destroy();
}

const listen = (server: SMTPServer, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const inner = server.listen(port, '127.0.0.1', () => resolve((inner.address() as AddressInfo).port));
  });

/** Reads what has come since it was asked last, and answers with everything. */
function reader(file: string): () => Delivered[] {
  const known: Delivered[] = [];
  let size = 0;
  return () => {
    const bytes = existsSync(file) && statSync(file).size > size ? readFileSync(file) : Buffer.alloc(0);
    const end = bytes.lastIndexOf('\n') + 1;
    if (end <= size) return [...known];
    const lines = bytes.subarray(size, end).toString('utf8').split('\n').filter(Boolean);
    known.push(...lines.map((line) => JSON.parse(line) as Delivered));
    size = end;
    return [...known];
  };
}

async function until(letters: () => Delivered[], count: number, milliseconds = 10_000): Promise<Delivered[]> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await new Promise((go) => setTimeout(go, 25))) {
    const now = letters();
    if (now.length >= count) return now;
  }
  throw new Error(`${letters().length} of ${count} letters arrived within ${milliseconds} ms`);
}
