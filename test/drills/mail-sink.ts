import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { leaveWithParent } from './leave-with-parent.js';
import { SinkLine, type Answer, type Stage } from './mail-sink-line.js';
import { Truth } from './mail-truth.js';

/** What a sink is told at its start, as JSON in the first argument. */
export interface SinkOrders {
  readonly file: string;
  /** The usual bad manners of mail servers, each now and then; without them only what it is told. */
  readonly faults: boolean;
  /** Milliseconds at most that it thinks about a letter. */
  readonly delay: number;
}

/** What it is told later: to be slow or quick, or to stop in the middle of the talk about one recipient. */
export type SinkWish = { readonly slow: boolean } | { readonly stop: Stage; readonly recipient: string };

/** What it says: its port, what it has so far, that it has stopped. */
export interface SinkWord {
  readonly port?: number;
  readonly kept?: number;
  readonly stopped?: Stage;
  readonly faults?: Readonly<Record<string, number>>;
}

/** Of a hundred: what a server does instead, at which stage. */
const manners: readonly (readonly [Stage, number, Exclude<Answer, undefined>])[] = [
  ['greeting', 0.5, 421],
  ['rcpt', 1.3, 451],
  ['rcpt', 0.2, 421],
  ['data', 0.7, 451],
  ['end', 1, 452],
  ['end', 0.2, 'cut'],
  ['end', 0.1, 421],
  ['taken', 1, 'cut'],
];

/** A mail server in a process of its own, whose disk is the truth about what was sent. */
const orders = JSON.parse(process.argv[2] ?? '{}') as SinkOrders;
const truth = new Truth(orders.file);
const faults: Record<string, number> = {};
let slow = false;
let stop: { readonly stop: Stage; readonly recipient: string } | undefined;

const tell = (word: SinkWord): void => void process.send?.(word);

function answer(stage: Stage, recipient: string): Answer {
  if (stop?.stop === stage && recipient.startsWith(stop.recipient)) {
    stop = undefined;
    tell({ stopped: stage });
    return 'hold';
  }
  let chance = orders.faults ? Math.random() * 100 : Infinity;
  for (const [at, share, fault] of manners) {
    if (at !== stage) continue;
    chance -= share;
    if (chance < 0) return count(`${stage}_${fault}`, fault);
  }
  return undefined;
}

function count(name: string, fault: Answer): Answer {
  faults[name] = (faults[name] ?? 0) + 1;
  return fault;
}

const header = (letter: string, name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'im').exec(letter)?.[1] ?? '';

async function take(letter: string): Promise<void> {
  if (orders.delay > 0) await sleep(Math.random() * orders.delay);
  const messageId = header(letter, 'Message-ID');
  await truth.keep({ outboxId: header(letter, 'X-Outbox-Id'), messageId, at: Date.now() });
}

leaveWithParent();
process.on('message', (wish: SinkWish) => {
  if ('slow' in wish) slow = wish.slow;
  else stop = wish;
});
const server = createServer((socket) => new SinkLine(socket, { answer, take, slow: () => slow }));
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
setInterval(() => tell({ kept: truth.kept, faults }), 100);
