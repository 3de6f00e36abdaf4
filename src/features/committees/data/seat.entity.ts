import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** One seat for one term. A vacant seat has no holder. */
@Entity('seats')
@Check('ck_seats_vacant_or_held', `(holder_id is null) = (term_start is null)`)
export class Seat {
  @PrimaryColumn('uuid')
  id!: Id;

  @Index()
  @ForeignKey('Committee', { onDelete: 'CASCADE' })
  @Column('uuid')
  committeeId!: Id;

  /** From the closed list of seat roles, for example `co_chair_patient`. */
  @Column('text')
  role!: string;

  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  holderId!: Id | null;

  @Column('date', { nullable: true })
  termStart!: string | null;

  @Column('date', { nullable: true })
  termEnd!: string | null;
}
