import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { FromThread, Progress } from './messages.js';

/** How a thread may run, and who listens. */
export interface ThreadOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Answers what the thread asks; a failed answer fails the thread. */
  readonly onQuestion?: (question: unknown) => Promise<unknown>;
  readonly signal?: AbortSignal;
  /** Milliseconds; ten minutes unless told. */
  readonly timeout?: number;
  /** Megabytes of JavaScript objects; typed arrays do not count. */
  readonly memory?: number;
}

/** The thread did not come to an end by itself. */
export class ThreadStopped extends Error {
  constructor(
    readonly why: 'cancelled' | 'timeout' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

/** Set when sources run without a build: how Node learns to read them in a thread. */
const sources: { execArgv?: string[] } = {};
export const readSourcesWith = (execArgv: string[]): void => void (sources.execArgv = execArgv);

/**
 * Runs a file that calls `serve` in a thread of its own, off the event loop, and answers with what it answers. `file` ends
 * in `.js`, also where only the source is there. Throws `ThreadStopped`; the thread is over in every case.
 */
export function runInThread<Output>(file: URL, input: unknown, options: ThreadOptions = {}): Promise<Output> {
  if (options.signal?.aborted) return Promise.reject(new ThreadStopped('cancelled', 'cancelled before it began'));
  const worker = new Worker(builtOrSource(file), {
    ...{ workerData: input, resourceLimits: { maxOldGenerationSizeMb: options.memory ?? 2_048 } },
    ...(sources.execArgv ? { execArgv: sources.execArgv } : {}),
  });
  return answerOf<Output>(worker, options).finally(() => worker.terminate());
}

function answerOf<Output>(worker: Worker, options: ThreadOptions): Promise<Output> {
  const { signal, onProgress, timeout = 600_000 } = options;
  return new Promise<Output>((resolve, reject) => {
    const stop = (why: ThreadStopped['why'], message: string) => reject(new ThreadStopped(why, message));
    const failed = (error: unknown) => stop('failed', error instanceof Error ? error.message : String(error));
    const cancel = () => stop('cancelled', 'cancelled');
    const timer = setTimeout(() => stop('timeout', `not done after ${timeout} ms`), timeout);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: FromThread<Output>) => {
      if ('progress' in message) onProgress?.(message.progress);
      else if ('question' in message) answer(worker, options, message.question).catch(failed);
      else if ('result' in message) resolve(message.result);
      else stop('failed', message.error);
    });
    worker.on('error', (error) => stop('failed', error.message));
    worker.on('exit', (code) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      stop('failed', `the thread ended with ${code}`);
    });
  });
}

async function answer(worker: Worker, { onQuestion }: ThreadOptions, question: unknown): Promise<void> {
  if (!onQuestion) throw new Error('the thread asked something, and nobody was there to answer');
  worker.postMessage(await onQuestion(question));
}

function builtOrSource(file: URL): URL {
  return existsSync(file) ? file : new URL(file.href.replace(/\.js$/, '.ts'));
}
