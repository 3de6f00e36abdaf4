import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a page waits for an answer, and after which one that nobody asked for again is given up. */
@Injectable()
export class Patience {
  readonly page: number = 6_000;
  readonly nobody: number = 30_000;
}

interface Pending {
  readonly answer: Promise<{ readonly is: unknown }>;
  readonly stop: AbortController;
  /** Gives the answer up when nobody looks again. */
  forget?: NodeJS.Timeout;
}

/**
 * Answers that can take longer than a page may. Whoever asks again meanwhile waits for the same work, and the first who asks once
 * it is there takes it. Work for which nobody asks any more is stopped.
 */
@Injectable()
export class LongAnswers implements OnModuleDestroy {
  private readonly pending = new Map<string, Pending>();

  constructor(private readonly patience: Patience) {}

  /** Null when the answer is not there yet: the page says so, and asks again. `name` says what is asked for. */
  async answer<Answer>(name: string, work: (signal: AbortSignal) => Promise<Answer>): Promise<{ is: Answer } | null> {
    const pending = this.pending.get(name) ?? this.begin(name, work);
    this.lookedAt(name, pending);
    const enough = new AbortController();
    const late = sleep(this.patience.page, null, { signal: enough.signal }).catch(() => null);
    const told = await Promise.race([pending.answer, late])
      .catch((error: unknown) => {
        this.drop(name, pending);
        throw error;
      })
      .finally(() => enough.abort());
    if (told) this.drop(name, pending);
    return told as { is: Answer } | null;
  }

  onModuleDestroy(): void {
    for (const [name, pending] of this.pending) this.giveUp(name, pending);
  }

  private begin(name: string, work: (signal: AbortSignal) => Promise<unknown>): Pending {
    const stop = new AbortController();
    const pending: Pending = { answer: work(stop.signal).then((is) => ({ is })), stop };
    pending.answer.catch(() => undefined);
    this.pending.set(name, pending);
    return pending;
  }

  private lookedAt(name: string, pending: Pending): void {
    clearTimeout(pending.forget);
    pending.forget = setTimeout(() => this.giveUp(name, pending), this.patience.page + this.patience.nobody).unref();
  }

  private giveUp(name: string, pending: Pending): void {
    this.drop(name, pending);
    pending.stop.abort();
  }

  private drop(name: string, pending: Pending): void {
    clearTimeout(pending.forget);
    if (this.pending.get(name) === pending) this.pending.delete(name);
  }
}
