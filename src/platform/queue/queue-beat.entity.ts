import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QueueName } from './job.js';

/** When a job last went all the way through a queue: the proof that somebody takes them, not only that a server answers. */
@Entity('queue_beats')
export class QueueBeat {
  @PrimaryColumn('text')
  queue!: QueueName;

  @Column('timestamptz', { default: () => 'now()' })
  beatAt!: Date;
}
