import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Where a mail server can fail. */
export const smtpPhases = ['greeting', 'starttls', 'ehlo', 'helo', 'auth', 'mail', 'rcpt', 'data', 'dot'] as const;
export type SmtpPhase = (typeof smtpPhases)[number];

/** What it does there: says these bytes, cuts the line (after saying something), or never says a word. */
export type Act = { readonly says: string | Buffer } | { readonly drops: string } | 'hangs';

export interface ScriptedSmtp {
  readonly port: number;
  /** From now on, at this phase; everything else goes well. */
  act(phase: SmtpPhase, act: Act): void;
  /** How many letters it has seen the end of. */
  readonly ends: () => number;
  /** Cuts all lines, and does well again. */
  reset(): void;
  close(): Promise<void>;
}

const well: Readonly<Record<SmtpPhase, string>> = {
  greeting: '220 ready\r\n',
  starttls: '454 not now\r\n',
  ehlo: '250-script\r\n250 8BITMIME\r\n',
  helo: '250 script\r\n',
  auth: '235 welcome\r\n',
  mail: '250 ok\r\n',
  rcpt: '250 ok\r\n',
  data: '354 go on\r\n',
  dot: '250 taken\r\n',
};

/** A mail server that speaks raw bytes over a socket, right or wrong, as it is told. */
export async function openScriptedSmtp(): Promise<ScriptedSmtp> {
  const script = new Map<SmtpPhase, Act>();
  const lines = new Set<Socket>();
  let ends = 0;
  const server = createServer((socket) => {
    lines.add(socket);
    socket.on('error', () => undefined).on('close', () => lines.delete(socket));
    converse(socket, (phase) => {
      if (phase === 'dot') ends += 1;
      play(socket, script.get(phase) ?? { says: well[phase] });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '0.0.0.0', listening));
  const reset = () => {
    script.clear();
    for (const line of lines) line.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    act: (phase, act) => void script.set(phase, act),
    ends: () => ends,
    reset,
    close: () => {
      reset();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function play(socket: Socket, act: Act): void {
  if (act === 'hangs') return;
  if ('says' in act) socket.write(act.says);
  else socket.end(act.drops, () => socket.destroy());
}

/** Tells what the client has come to: one command a line, and the letter up to its dot. */
function converse(socket: Socket, at: (phase: SmtpPhase) => void): void {
  let heard = '';
  let inLetter = false;
  at('greeting');
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString('latin1');
    for (let next = cut(heard, inLetter); next; next = cut(heard, inLetter)) {
      heard = next.rest;
      const phase = inLetter ? 'dot' : phaseOf(next.line);
      inLetter = phase === 'data';
      if (phase) at(phase);
    }
  });
}

function cut(heard: string, inLetter: boolean): { line: string; rest: string } | undefined {
  const end = inLetter ? '\r\n.\r\n' : '\r\n';
  const at = heard.indexOf(end);
  return at < 0 ? undefined : { line: heard.slice(0, at), rest: heard.slice(at + end.length) };
}

const phaseOf = (line: string): SmtpPhase | undefined =>
  smtpPhases.find((phase) => line.toLowerCase().startsWith(phase));
