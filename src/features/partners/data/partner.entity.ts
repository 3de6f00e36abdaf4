import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { partnerLifecycle, type PartnerStatus } from '../domain/partner.lifecycle.js';

const codes = { array: true, default: '{}' } as const;

/** A Patient Perspective Partner, from the day the application is sent. Self-declared, never a diagnosis. */
@Entity('partners')
@Check('ck_partners_pay_ceiling', `pay_ceiling >= 0`)
export class Partner {
  @PrimaryColumn('uuid')
  id!: Id;

  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @Column('uuid', { unique: true })
  accountId!: Id;

  @Index()
  @Column({ type: 'enum', enum: [...partnerLifecycle.states], enumName: 'partner_status', default: 'submitted' })
  status!: PartnerStatus;

  @Column('text', codes)
  perspectives!: string[];

  @Column('text', codes)
  conditions!: string[];

  /** Years with pain, or of caring for somebody with pain; null when not said. */
  @Column('int', { nullable: true })
  years!: number | null;

  @Column('text', { default: '' })
  ownWords!: string;

  @Column('text', codes)
  interests!: string[];

  @Column('text', codes)
  activities!: string[];

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('text', { default: '' })
  city!: string;

  @Column('text', codes)
  meetingLanguages!: string[];

  /** Hours on a good month; null: not sure yet. */
  @Column('int', { nullable: true })
  hoursPerMonth!: number | null;

  @Column('text', codes)
  availability!: string[];

  /** How many projects and committee seats at once. */
  @Column('int', { default: 1 })
  maxEngagements!: number;

  @Column('text', codes)
  accessNeeds!: string[];

  @Column('text', { default: 'new' })
  experience!: string;

  /** Could also meet in person. */
  @Column('boolean', { default: false })
  inPerson!: boolean;

  @Column('text', { default: 'email' })
  preferredContact!: string;

  /** People, groups and projects not to be met, in the person’s own words. Read by them and by coordinators alone. */
  @Column('text', codes)
  notWith!: string[];

  /** The most to earn here in a calendar year, in dollars; null: no limit. Private, as above. */
  @Column('int', { nullable: true })
  payCeiling!: number | null;

  /** Courses done. */
  @Column('text', codes)
  trainings!: string[];

  /** Kinds of work and topics that the person would love to have, or would rather not. */
  @Column('text', codes)
  loves!: string[];

  @Column('text', codes)
  avoids!: string[];

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  /** The day by which a coordinator promised to answer. */
  @Column('date', { nullable: true })
  promisedOn!: string | null;

  /** What the coordinator asked, and what the applicant answered. */
  @Column('text', { default: '' })
  question!: string;

  @Column('text', { default: '' })
  answer!: string;

  /** Why it was declined or wait-listed, from the closed list. */
  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  joinedAt!: Date | null;

  /** Last day of a break; null while paused means "until I say". */
  @Column('date', { nullable: true })
  pausedUntil!: string | null;

  /** When the person last confirmed that the profile is right. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** When the next letter or closing of a waiting state is due; null when nothing waits, or lateness was already said. */
  @Index()
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  nudgedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
