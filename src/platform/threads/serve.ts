import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, Progress } from './messages.js';

/** What a thread may say to its owner while it works. */
export interface Owner {
  readonly report: (progress: Progress) => void;
  /** One question at a time; the answer is `onQuestion`’s. */
  readonly ask: (question: unknown) => Promise<unknown>;
}

/** The one thing that a thread’s file does: takes the input of `runInThread`, and answers. Does nothing outside a thread. */
export function serve<Output>(
  work: (input: unknown, report: Owner['report'], ask: Owner['ask']) => Output | Promise<Output>,
): void {
  const port = parentPort;
  if (!port) return;
  const say = (message: FromThread<Output>) => port.postMessage(message);
  const report = (progress: Progress) => say({ progress });
  const ask = (question: unknown) =>
    new Promise<unknown>((resolve) => {
      port.once('message', resolve);
      say({ question });
    });
  Promise.resolve()
    .then(() => work(workerData, report, ask))
    .then((result) => say({ result }))
    .catch((error: unknown) =>
      say({
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    );
}
