import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Weights } from '../domain/weights.js';

/** What each criterion counts from one decision to the next. Rows are only ever added. */
@Entity('weight_versions')
@Check('ck_weight_versions_after_the_first', `version > 2`)
export class WeightVersionRow {
  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb')
  weights!: Weights;

  @Column('text')
  reason!: string;

  @ForeignKey('Account')
  @Column('uuid')
  decidedById!: Id;

  @Column('timestamptz')
  decidedAt!: Date;
}
