import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** A line that the database writes whenever something changes that matching looks at. Nobody else writes here. */
@Entity('candidate_changes')
export class CandidateChange {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Index()
  @Column('bigint')
  transaction!: string;

  /** Null: what lies around everybody has changed. */
  @Column('uuid', { nullable: true })
  partnerId!: Id | null;

  @Column('timestamptz', { default: () => 'now()' })
  notedAt!: Date;
}
