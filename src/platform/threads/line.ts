import { ThreadStopped } from './thread.js';

/** Lets one piece of heavy work begin when the one before is over, so that many who ask at once do not take the machine. */
export class Line {
  private last: Promise<unknown> = Promise.resolve();

  /** Throws `ThreadStopped` for work that was cancelled before its turn; it then never begins. */
  run<Output>(work: () => Promise<Output>, signal?: AbortSignal): Promise<Output> {
    const turn = this.last.then(() => {
      if (signal?.aborted) throw new ThreadStopped('cancelled', 'cancelled before its turn');
      return work();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
