import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** Waits until no letter waits any more, or nothing has moved for so many seconds. */
export async function drained(db: DataSource, patience: number): Promise<void> {
  let least = Infinity;
  for (let end = Infinity; least > 0 && Date.now() < end; await sleep(200)) {
    const [{ left }] = await db.query(
      `SELECT count(*)::int AS left FROM outgoing_emails WHERE state IN ('pending', 'sending')`,
    );
    if (left < least) end = Date.now() + patience * 1_000;
    least = Math.min(left, least);
  }
}
