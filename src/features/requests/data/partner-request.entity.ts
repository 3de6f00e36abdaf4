import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { RequestAnswers } from '../domain/request-parts.js';
import { requestLifecycle, type RequestStatus } from '../domain/request.lifecycle.js';

const codes = { array: true, default: '{}' } as const;

/** A project or a committee asks for Patient Perspective Partners. */
@Entity('partner_requests')
@Check('ck_partner_requests_one_asker', `(project_id is null) <> (committee_id is null)`)
@Check('ck_partner_requests_places', `places between 1 and 20`)
export class PartnerRequest {
  @PrimaryColumn('uuid')
  id!: Id;

  /** What people call it on the phone: R-118. */
  @Column('text', { unique: true })
  code!: string;

  @Index()
  @Column({ type: 'enum', enum: [...requestLifecycle.states], enumName: 'request_status', default: 'draft' })
  status!: RequestStatus;

  @Index()
  @ForeignKey('Project')
  @Column('uuid', { nullable: true })
  projectId!: Id | null;

  @Index()
  @ForeignKey('Committee')
  @Column('uuid', { nullable: true })
  committeeId!: Id | null;

  /** Null when a file of requests brought it for a committee that nobody chaired yet. */
  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  askedById!: Id | null;

  @Column('text', { default: '' })
  titleEn!: string;

  @Column('text', { default: '' })
  titleFr!: string;

  /** One to three plain sentences. Shown to partners once a coordinator has approved them. */
  @Column('text', { default: '' })
  summaryEn!: string;

  @Column('text', { default: '' })
  summaryFr!: string;

  @Column('int', { default: 2 })
  places!: number;

  /** Why there is one place only: a partner alone at a table is rarely heard. */
  @Column('text', { default: '' })
  onePlaceReason!: string;

  /** What the partners will do. */
  @Column('text', codes)
  activities!: string[];

  @Column('text', codes)
  conditions!: string[];

  /** True: one of `conditions` is a must-have. False: nice to have. */
  @Column('boolean', { default: false })
  conditionsRequired!: boolean;

  @Column('text', codes)
  interests!: string[];

  /** Perspectives wanted; empty: any. */
  @Column('text', codes)
  perspectives!: string[];

  @Column('text', { default: 'en' })
  meetingLanguage!: string;

  /** The team pays for an interpreter. */
  @Column('boolean', { default: false })
  interpretation!: boolean;

  @Column('int', { default: 4 })
  hoursPerMonth!: number;

  @Column('text', codes)
  availability!: string[];

  /** The clock by which the times above are meant. */
  @Column('text', { default: 'America/Toronto' })
  timeZone!: string;

  /** Meetings can move, or are recorded. */
  @Column('boolean', { default: false })
  timesFlexible!: boolean;

  /** Courses to be done before the work starts. */
  @Column('text', codes)
  trainings!: string[];

  /** `virtual`, `in_person` or `hybrid`. */
  @Column('text', { default: 'virtual' })
  mode!: string;

  /** Where people meet when they meet in person. */
  @Column('text', { default: '' })
  place!: string;

  /** Provinces to which the request is limited; empty: anywhere. */
  @Column('text', codes)
  provinces!: string[];

  @Column('text', { default: 'involve' })
  level!: string;

  /** Canadian dollars an hour; 0 is said plainly. */
  @Column('int', { default: 0 })
  payPerHour!: number;

  /** Somebody ticked that the money is there. */
  @Column('boolean', { default: false })
  budgetConfirmed!: boolean;

  @Column('boolean', { default: true })
  newcomersWelcome!: boolean;

  /** E-mail addresses of partners with a conflict of interest in this request. */
  @Column('text', codes)
  conflictsWith!: string[];

  /** The day by which the team hopes to know its partners. */
  @Column('date', { nullable: true })
  replyBy!: string | null;

  /** Why people must answer sooner than in four weeks. */
  @Column('text', { default: '' })
  shortNotice!: string;

  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Column('int', { default: 12 })
  months!: number;

  /** Somebody ticked: “this is partnership, not participation”. */
  @Column('boolean', { default: false })
  partnership!: boolean;

  /** What was typed in each part, usable or not, so that nothing is ever lost. */
  @Column('jsonb', { default: {} })
  answers!: RequestAnswers;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('date', { nullable: true })
  promisedOn!: string | null;

  /** What the coordinator asked to be changed, or why it was refused. */
  @Column('text', { default: '' })
  reviewNote!: string;

  @Column('text', { nullable: true })
  refusalReason!: string | null;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Index()
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  nudgedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
