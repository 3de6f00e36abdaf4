import { createReadStream, existsSync, fdatasync, openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DataSource } from 'typeorm';

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

/** The same as a table beside the outbox, `drill_arrivals`. However much arrived, little of it is in memory. */
export async function bringIn(db: DataSource, path: string): Promise<void> {
  await db.query(`CREATE TABLE drill_arrivals (place bigserial, email_id text, message_id text, at float8)`);
  for await (const some of portions(path, 5_000))
    await db.query(
      `INSERT INTO drill_arrivals (email_id, message_id, at)
       SELECT a ->> 'outboxId', a ->> 'messageId', (a ->> 'at')::float8
         FROM jsonb_array_elements($1) WITH ORDINALITY AS given (a, place) ORDER BY place`,
      [`[${some.join(',')}]`],
    );
  await db.query('CREATE INDEX ON drill_arrivals (email_id)');
}

async function* portions(path: string, size: number): AsyncGenerator<string[]> {
  if (!existsSync(path)) return;
  let some: string[] = [];
  for await (const line of createInterface(createReadStream(path))) {
    some.push(line);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  yield some;
}
