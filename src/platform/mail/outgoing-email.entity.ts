import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { Locale } from '../../kernel/text.js';
import type { OnDoubt, Timing } from './email-policy.js';

/**
 * `unknown`: a server may have it; a person decides. `suppressed`: it is not to be sent to this address or this person.
 * `expired`: it would have come too late to be of use. `merged`: it is inside another letter, and shares its fate.
 */
export const emailStates = [
  ...(['pending', 'sending', 'sent', 'failed', 'unknown'] as const),
  ...(['suppressed', 'expired', 'cancelled', 'merged'] as const),
] as const;
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
  `state IN ('pending', 'sending', 'sent', 'failed', 'unknown', 'suppressed', 'expired', 'cancelled', 'merged')`,
)
@Check('ck_outgoing_emails_on_doubt', `on_doubt IN ('resend', 'hold')`)
@Check('ck_outgoing_emails_timing', `timing IN ('at-once', 'by-day', 'once-a-day')`)
@Check('ck_outgoing_emails_delivery', `delivery IN ('delivered', 'delayed', 'bounced', 'complained')`)
@Check('ck_outgoing_emails_merged', `(state = 'merged') <= (merged_into IS NOT NULL)`)
@Check('ck_outgoing_emails_lease', `(state = 'sending') = (lease_token IS NOT NULL)`)
@Index('ix_outgoing_emails_due', ['lane', 'nextOfferAt'], { where: `state = 'pending'` })
@Index('ix_outgoing_emails_shelves', ['state', 'id'], { where: `state NOT IN ('pending', 'sending', 'sent')` })
@Index('ix_outgoing_emails_held', ['heldUntil'], { where: `state = 'pending' AND held_until IS NOT NULL` })
@Index('ix_outgoing_emails_merged_into', ['mergedInto'], { where: 'merged_into IS NOT NULL' })
@Index('ix_outgoing_emails_leased', ['leaseUntil'], { where: `state = 'sending'` })
@Index('ix_outgoing_emails_late', ['notAfter'], { where: `state = 'pending' AND not_after IS NOT NULL` })
@Index('ix_outgoing_emails_parked', ['name'], {
  where: `state = 'pending' AND next_offer_at = 'infinity' AND held_until IS DISTINCT FROM 'infinity'`,
})
@Index('ix_outgoing_emails_day_waiting', ['recipientId', 'id'], {
  where: `timing = 'once-a-day' AND state IN ('pending', 'sending')`,
})
@Index('uq_outgoing_emails_day_sending', ['recipientId'], {
  unique: true,
  where: `timing = 'once-a-day' AND state = 'sending'`,
})
@Index('ix_outgoing_emails_day_sent', ['recipientId', 'sentAt'], { where: `timing = 'once-a-day' AND state = 'sent'` })
@Index('ix_outgoing_emails_match', { synchronize: false })
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

  /** Whether it may leave at night, and whether letters of one day leave as one. */
  @Column('text', { default: 'at-once' })
  timing!: Timing;

  /** Until then a coordinator can still stop it or change it. */
  @Column('timestamptz', { nullable: true })
  heldUntil!: Date | null;

  /** The letter that this one is inside. */
  @ForeignKey('OutgoingEmail')
  @Column('uuid', { nullable: true })
  mergedInto!: Id | null;

  /** What a coordinator changed before it left. */
  @Column('jsonb', { nullable: true })
  edits!: EmailEdits | null;

  /** Why it was not sent, or is in doubt, in one word: `bounced`, `by-hand`, `unsubscribed`, `no-address`, `restored` … */
  @Column('text', { nullable: true })
  endedBecause!: string | null;

  /** What the world said after the server had taken it. */
  @Column('text', { nullable: true })
  delivery!: EmailDelivery | null;

  /** Who last decided about it by hand, and when. */
  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  decidedBy!: Id | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}

/** A subject in place of the letter's own, and a note above its text, and the language of both: the letter leaves in it. */
export interface EmailEdits {
  readonly subject?: string;
  readonly note?: string;
  readonly language?: Locale;
}

export type EmailDelivery = 'delivered' | 'delayed' | 'bounced' | 'complained';
