import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, Progress } from './messages.js';

/** The one thing that a thread’s file does: takes the input of `runInThread`, and answers. Does nothing outside a thread. */
export function serve<Output>(
  work: (input: unknown, report: (progress: Progress) => void) => Output | Promise<Output>,
): void {
  const port = parentPort;
  if (!port) return;
  const say = (message: FromThread<Output>) => port.postMessage(message);
  Promise.resolve()
    .then(() => work(workerData, (progress) => say({ progress })))
    .then((result) => say({ result }))
    .catch((error: unknown) =>
      say({
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    );
}
