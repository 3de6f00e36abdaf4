import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** Some requests of a big round, as numbers: solved by any worker, and again by another when that one dies. */
@Entity('round_parts')
@Unique('uq_round_parts_number', ['splitRoundId', 'number'])
export class RoundPart {
  @PrimaryColumn('uuid')
  id!: Id;

  @ForeignKey('SplitRound', { onDelete: 'CASCADE' })
  @Column('uuid')
  splitRoundId!: Id;

  @Column('int')
  number!: number;

  /** A `Part`, packed. */
  @Column('bytea', { select: false })
  input!: Buffer;

  /** How often a worker began. */
  @Column('int', { default: 0 })
  attempts!: number;

  /** A `PartAnswer`, packed. */
  @Column('bytea', { nullable: true, select: false })
  answer!: Buffer | null;

  @Column('timestamptz', { nullable: true })
  solvedAt!: Date | null;
}
