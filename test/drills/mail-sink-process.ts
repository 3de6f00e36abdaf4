import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnProgram } from './program.js';
import type { Stage } from './mail-sink-line.js';
import type { SinkOrders, SinkWish, SinkWord } from './mail-sink.js';
import { readTruth, type Arrival } from './mail-truth.js';

/** The sink as its drill sees it. */
export interface Sink {
  readonly url: string;
  readonly pid: number;
  /** Letters on its disk, a tenth of a second ago. */
  kept(): number;
  /** How often it did what instead of taking a letter. */
  faults(): Readonly<Record<string, number>>;
  /** Where it writes down what it took, a line for each letter. */
  readonly file: string;
  arrivals(): Arrival[];
  /** From now on one byte a second, or at full speed again. */
  slow(on: boolean): void;
  /** Stops for ever in the next talk about this recipient; `stopped` is called when it has. */
  stopAt(stop: Stage, recipient: string, stopped: () => void): void;
  close(): void;
}

/** Starts a mail server in a process of its own. */
export async function openSink(manners: Omit<SinkOrders, 'file'>): Promise<Sink> {
  const file = join(mkdtempSync(join(tmpdir(), 'tandem-sink-')), 'letters.jsonl');
  const child = spawnProgram('test/drills/mail-sink.ts', { ...manners, file } satisfies SinkOrders);
  let last: SinkWord = {};
  let onStop: () => void = () => undefined;
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The mail server of the drill did not start')));
    child.on('message', (word: SinkWord) => {
      if (word.port) resolve(word.port);
      if (word.kept !== undefined) last = word;
      if (word.stopped) onStop();
    });
  });
  const wish = (what: SinkWish): boolean => child.connected && child.send(what);
  return {
    url: `smtp://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    kept: () => last.kept ?? 0,
    faults: () => last.faults ?? {},
    file,
    arrivals: () => readTruth(file),
    slow: (on) => void wish({ slow: on }),
    stopAt(stop, recipient, stopped) {
      onStop = stopped;
      wish({ stop, recipient });
    },
    close() {
      child.kill('SIGKILL');
      rmSync(dirname(file), { recursive: true, force: true });
    },
  };
}
