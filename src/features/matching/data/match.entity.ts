import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { matchLifecycle, type MatchStatus } from '../domain/match.lifecycle.js';

/** One criterion’s share of a score, frozen as evidence when the match was proposed. */
export interface ScorePart {
  readonly criterion: string;
  readonly points: number;
  readonly outOf: number;
}

/** One partner and one request. The pair is unique: a declined pair is never proposed again unnoticed. */
@Entity('matches')
@Index('uq_matches_pair', ['requestId', 'partnerId'], { unique: true })
@Check('ck_matches_score', `score between 0 and 100`)
export class Match {
  @PrimaryColumn('uuid')
  id!: Id;

  @ForeignKey('PartnerRequest', { onDelete: 'CASCADE' })
  @Column('uuid')
  requestId!: Id;

  @Index()
  @ForeignKey('Partner', { onDelete: 'CASCADE' })
  @Column('uuid')
  partnerId!: Id;

  @Index()
  @Column({ type: 'enum', enum: [...matchLifecycle.states], enumName: 'match_status', default: 'proposed' })
  status!: MatchStatus;

  @Column('int')
  score!: number;

  @Column('jsonb')
  parts!: ScorePart[];

  @Column('text')
  criteriaVersion!: string;

  /** Proposed to stand by, in case somebody says no. */
  @Column('boolean', { default: false })
  alternate!: boolean;

  /** The round that proposed it, if any. */
  @ForeignKey('Round')
  @Column('uuid', { nullable: true })
  roundId!: Id | null;

  /** Null when a round proposed it. */
  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  proposedById!: Id | null;

  @Column('timestamptz', { default: () => 'now()' })
  proposedAt!: Date;

  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  approvedById!: Id | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  offeredAt!: Date | null;

  /** Fields the partner agreed to show to the team when they said yes. Empty before: the team sees nobody. */
  @Column('text', { array: true, default: '{}' })
  revealed!: string[];

  @Column('timestamptz', { nullable: true })
  interestedAt!: Date | null;

  /** When they meet, and how, in the coordinator’s words. */
  @Column('timestamptz', { nullable: true })
  meetingAt!: Date | null;

  @Column('text', { default: '' })
  meetingNote!: string;

  @Column('timestamptz', { nullable: true })
  introducedAt!: Date | null;

  /** After meeting, each side answers on its own; neither sees the other’s answer before both are in. */
  @Column('timestamptz', { nullable: true })
  partnerYesAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  teamYesAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  /** How many engagements at once the partner wanted when both sides agreed. They may want fewer later, and keep this one. */
  @Column('int', { nullable: true })
  limitThen!: number | null;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Why it was set aside, declined, withdrawn or ended: a code of the list that belongs to the step. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** When the present waiting state runs out; null when nothing waits. Approved: when the offer leaves. */
  @Index()
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  nudgedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
