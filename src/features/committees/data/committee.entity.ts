import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** A standing committee and the composition rules that it must meet. */
@Entity('committees')
export class Committee {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text', { unique: true })
  code!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  nameFr!: string;

  /** How many seats the terms of reference define. */
  @Column('int')
  seats!: number;

  @Column('int', { default: 2 })
  patientSeatsMin!: number;

  @Column('int', { default: 1 })
  patientCoChairMin!: number;

  @Column('int', { default: 2 })
  termYears!: number;

  @Column('int', { default: 5 })
  quorum!: number;

  @Column('boolean', { default: false })
  bothLanguages!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
