import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentClass, OnDoubt, Timing, Topic } from './email-policy.js';

/** A kind of letter: its policy as its author declared it, and whether it is paused just now. */
@Entity('email_types')
@Check('ck_email_types_lane', 'lane BETWEEN 0 AND 3')
@Check('ck_email_types_on_doubt', `on_doubt IN ('resend', 'hold')`)
@Check('ck_email_types_ttl', 'ttl_minutes > 0')
@Check('ck_email_types_consent', `consent_class IN ('non_cem', 'cem_exempt', 'cem')`)
@Check('ck_email_types_timing', `timing IN ('at-once', 'by-day', 'once-a-day')`)
@Check('ck_email_types_choice', `consent_class <> 'cem' OR topic IS NOT NULL`)
export class EmailType {
  @PrimaryColumn('text')
  name!: string;

  /** The place in `lanes`. */
  @Column('smallint')
  lane!: number;

  @Column('text')
  onDoubt!: OnDoubt;

  @Column('integer', { nullable: true })
  ttlMinutes!: number | null;

  @Column('text')
  consentClass!: ConsentClass;

  @Column('text', { nullable: true })
  topic!: Topic | null;

  @Column('text')
  timing!: Timing;

  /** Whoever has no address is phoned instead. */
  @Column('boolean', { default: false })
  phoneInstead!: boolean;

  /** Since then no letter of this kind leaves. */
  @Column('timestamptz', { nullable: true })
  pausedAt!: Date | null;

  /** In one word: `failures`, or `by-hand`. */
  @Column('text', { nullable: true })
  pausedBecause!: string | null;

  /** When somebody let it go on: what failed before no longer counts. */
  @Column('timestamptz', { nullable: true })
  resumedAt!: Date | null;
}
