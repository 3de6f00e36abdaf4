import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { roundLifecycle, type RoundStatus } from '../domain/round.lifecycle.js';
import type { RoundEvidence } from '../domain/round/evidence.js';
import type { RoundResult } from '../domain/round/round-result.js';
import type { RoundSettings } from '../domain/round/settings.js';

/** One round: what it was worked out from, what came out, and what people made of it. It holds ids and numbers, no health facts. */
@Entity('rounds')
@Check('ck_rounds_percent', `percent between 0 and 100`)
@Check(
  'ck_rounds_has_result',
  `status not in ('ready', 'confirmed', 'outdated') or (input is not null and input_hash is not null and result is not null and result_hash is not null)`,
)
export class Round {
  @PrimaryColumn('uuid')
  id!: Id;

  @Index()
  @Column({ type: 'enum', enum: [...roundLifecycle.states], enumName: 'round_status', default: 'queued' })
  status!: RoundStatus;

  /** Null when the system did it. */
  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  startedById!: Id | null;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('jsonb')
  settings!: RoundSettings;

  /** How often a worker began; each beginning stops the ones before. */
  @Column('int', { default: 0 })
  attempt!: number;

  @Column('text', { default: 'queued' })
  phase!: string;

  @Column('int', { default: 0 })
  percent!: number;

  /** When whoever works on it was last heard of, by the database’s clock. */
  @Column('timestamptz', { default: () => 'now()' })
  beatAt!: Date;

  /** When the network was read. */
  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('int', { nullable: true })
  weightsVersion!: number | null;

  @Column('int', { nullable: true })
  engineVersion!: number | null;

  /** The `RoundInput`, packed. */
  @Column('bytea', { nullable: true, select: false })
  input!: Buffer | null;

  /** SHA-256 of input, settings and engine. */
  @Column('text', { nullable: true })
  inputHash!: string | null;

  @Column('jsonb', { nullable: true })
  result!: RoundResult | null;

  @Column('text', { nullable: true })
  resultHash!: string | null;

  /** The parts of each score, and why places stay empty, as they were then. */
  @Column('jsonb', { nullable: true })
  evidence!: RoundEvidence | null;

  /** Why it failed: `timeout`, `failed`, or `lost` when no worker came to an end. */
  @Column('text', { nullable: true })
  failure!: string | null;

  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  decidedById!: Id | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
