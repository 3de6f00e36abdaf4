import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { job, queueNames, type Ids, type Job, type QueueName } from './job.js';

/** Does anybody take the jobs? A queue can answer every question and still be read by nobody. */
@Injectable()
export class Pulse {
  constructor(private readonly db: DataSource) {}

  /** Written by a job that went all the way through its queue. */
  async beat(queue: QueueName): Promise<void> {
    await this.db.query(
      `INSERT INTO queue_beats (queue, beat_at) VALUES ($1, now())
       ON CONFLICT (queue) DO UPDATE SET beat_at = excluded.beat_at`,
      [queue],
    );
  }

  /** When a job last came out of each queue, and the database's now. */
  async heard(): Promise<{ readonly now: Date; readonly at: Readonly<Record<QueueName, Date | null>> }> {
    const rows: { now: Date; queue: QueueName | null; beatAt: Date | null }[] = await this.db.query(
      `SELECT now() AS now, queue, beat_at AS "beatAt" FROM (SELECT) nothing LEFT JOIN queue_beats ON true`,
    );
    const at = (name: QueueName) => rows.find(({ queue }) => queue === name)?.beatAt ?? null;
    return { now: rows[0]?.now ?? new Date(), at: { jobs: at('jobs'), mail: at('mail') } };
  }

  /** The queues from which nothing has come out for a minute: empty when all is well. */
  async silent(): Promise<QueueName[]> {
    const beating: { queue: QueueName }[] = await this.db.query(
      `SELECT queue FROM queue_beats WHERE beat_at > now() - interval '60 s'`,
    );
    return queueNames.filter((name) => !beating.some(({ queue }) => queue === name));
  }
}

const beatOf = (queue: QueueName): Job<Ids> =>
  job({
    name: `beat-${queue}`,
    queue,
    attempts: 1,
    payload: z.strictObject({}),
    run: (_, get) => get(Pulse).beat(queue),
  });

/** One job for each queue that only says: I came through. */
export const beats: Readonly<Record<QueueName, Job<Ids>>> = { jobs: beatOf('jobs'), mail: beatOf('mail') };
