import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { Locale } from '../../kernel/text.js';
import type { OnDoubt } from './email.js';

/** `unknown`: a server may have it; a person decides. `expired`: it would have come too late to be of use. */
export const emailStates = ['pending', 'sending', 'sent', 'failed', 'unknown', 'expired', 'cancelled'] as const;
export type EmailState = (typeof emailStates)[number];

/**
 * The outbox: one row a letter, written in the transaction of the fact it reports. The row is the truth and the queue only
 * its doorbell. All times are the database's.
 */
@Entity('outgoing_emails')
@Unique(['once'])
@Unique(['messageId'])
@Check(
  'ck_outgoing_emails_state',
  `state IN ('pending', 'sending', 'sent', 'failed', 'unknown', 'expired', 'cancelled')`,
)
@Check('ck_outgoing_emails_on_doubt', `on_doubt IN ('resend', 'hold')`)
@Check('ck_outgoing_emails_lease', `(state = 'sending') = (lease_token IS NOT NULL)`)
@Index('ix_outgoing_emails_due', ['lane', 'nextOfferAt'], { where: `state = 'pending'` })
@Index('ix_outgoing_emails_leased', ['leaseUntil'], { where: `state = 'sending'` })
export class OutgoingEmail {
  @PrimaryColumn('uuid')
  id!: Id;

  /** What makes this letter this letter: the second insert of the same one is ignored. */
  @Column('text')
  once!: string;

  /** Which declared letter it is. */
  @Column('text')
  name!: string;

  @ForeignKey('Account')
  @Index()
  @Column('uuid')
  recipientId!: Id;

  @Column('jsonb')
  payload!: unknown;

  /** The place of its lane in `lanes`: lower goes first. */
  @Column('smallint')
  lane!: number;

  @Column('text')
  onDoubt!: OnDoubt;

  /** The language it left in; null until it leaves. */
  @Column('text', { nullable: true })
  locale!: Locale | null;

  /** With angle brackets; the same for every copy. */
  @Column('text')
  messageId!: string;

  @Column('text', { default: 'pending' })
  state!: EmailState;

  @Column('integer', { default: 0 })
  attempts!: number;

  /** How often the doorbell was rung. */
  @Column('integer', { default: 0 })
  offers!: number;

  /** A server may hold an earlier copy: set before a second one can leave. */
  @Column('boolean', { default: false })
  dupRisk!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  nextAttemptAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  nextOfferAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastOfferAt!: Date | null;

  /** After this it expires unsent. */
  @Column('timestamptz', { nullable: true })
  notAfter!: Date | null;

  @Column('uuid', { nullable: true })
  leaseToken!: Id | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  /** What the server last said, addresses taken out. */
  @Column('text', { nullable: true })
  reply!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
