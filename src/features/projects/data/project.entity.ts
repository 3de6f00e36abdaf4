import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** A research project of the network, led by a principal investigator. */
@Entity('projects')
export class Project {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text', { unique: true })
  code!: string;

  @Column('text')
  titleEn!: string;

  @Column('text')
  titleFr!: string;

  @Column('text')
  institution!: string;

  @Column('text')
  province!: string;

  @Column('text')
  pillar!: string;

  @Column('text')
  stage!: string;

  @Column('boolean', { default: false })
  budgetConfirmed!: boolean;

  @ForeignKey('Account')
  @Column('uuid')
  principalInvestigatorId!: Id;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
