import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../kernel/id.js';

/** `open`: talking. `dot`: about to hand over the end of the letter. The others are how it ended. */
export type AttemptPhase =
  'open' | 'dot' | 'accepted' | 'rejected_temp' | 'rejected_perm' | 'lost_before_dot' | 'unknown';

/** One try to hand a letter to the mail server. Rows are only added, and a phase only moves forward. */
@Entity('delivery_attempts')
@Check(
  'ck_delivery_attempts_phase',
  `phase IN ('open', 'dot', 'accepted', 'rejected_temp', 'rejected_perm', 'lost_before_dot', 'unknown')`,
)
export class DeliveryAttempt {
  @ForeignKey('OutgoingEmail', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  emailId!: Id;

  /** Counts from 1. */
  @PrimaryColumn('integer')
  n!: number;

  @Column('text', { default: 'open' })
  phase!: AttemptPhase;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt!: Date;

  /** Committed before the server could see the end of the letter: from here on it may have it. */
  @Column('timestamptz', { nullable: true })
  dotAt!: Date | null;

  @Index()
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** SMTP reply code, when there was a reply. */
  @Column('smallint', { nullable: true })
  replyCode!: number | null;

  /** What the server said, addresses taken out. */
  @Column('text', { nullable: true })
  reply!: string | null;
}
