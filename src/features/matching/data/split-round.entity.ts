import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { SplitGoal, SplitStep } from '../engine/split/joining.js';

export type SplitStatus = 'solving' | 'joined' | 'failed';

/** A round too big for one worker: its frame, and what came out when its parts were brought together. Numbers only. */
@Entity('split_rounds')
@Check('ck_split_rounds_status', `status in ('solving', 'joined', 'failed')`)
@Check('ck_split_rounds_has_plan', `(status = 'joined') = (plan is not null)`)
export class SplitRound {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text', { default: 'solving' })
  status!: SplitStatus;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** When it was last begun, or a part of it was solved. */
  @Column('timestamptz', { default: () => 'now()' })
  movedAt!: Date;

  /** When somebody last looked whether it is done. */
  @Column('timestamptz', { default: () => 'now()' })
  watchedAt!: Date;

  @Column('jsonb')
  goal!: SplitGoal;

  /** A `Frame`, packed. */
  @Column('bytea', { select: false })
  frame!: Buffer;

  /** How the proven loss fell. */
  @Column('jsonb', { nullable: true })
  steps!: readonly SplitStep[] | null;

  /** Who sits where and the prices that prove it, packed. */
  @Column('bytea', { nullable: true, select: false })
  plan!: Buffer | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
