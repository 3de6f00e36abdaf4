import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a tick last went. */
@Entity('tick_runs')
export class TickRun {
  @PrimaryColumn('text')
  tick!: string;

  @Column('timestamptz', { default: () => 'now()' })
  endedAt!: Date;

  @Column('integer')
  tookMs!: number;

  /** What it threw, with nothing about people in it; null when it went well. */
  @Column('text', { nullable: true })
  fault!: string | null;
}
