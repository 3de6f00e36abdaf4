import { existsSync, fdatasync, openSync, readFileSync, writeSync } from 'node:fs';

/** One letter that the server has taken: on its disk before it says so. */
export interface Arrival {
  readonly outboxId: string;
  readonly messageId: string;
  /** Milliseconds, by the clock that the database has too. */
  readonly at: number;
}

/** The server's disk. Letters that come together share one flush. */
export class Truth {
  private readonly file: number;
  private waiting: (() => void)[] = [];
  private flushing = false;
  kept = 0;

  constructor(path: string) {
    this.file = openSync(path, 'a');
  }

  /** Resolves when the letter would survive a power cut. */
  keep(arrival: Arrival): Promise<void> {
    writeSync(this.file, `${JSON.stringify(arrival)}\n`);
    this.kept += 1;
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (!this.flushing) this.flush();
    });
  }

  private flush(): void {
    const served = this.waiting;
    this.waiting = [];
    this.flushing = served.length > 0;
    if (this.flushing)
      fdatasync(this.file, () => {
        for (const done of served) done();
        this.flush();
      });
  }
}

/** What arrived, in the order in which it did. */
export const readTruth = (path: string): Arrival[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Arrival)
    : [];
