import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** A rule that a coordinator set aside, for one partner or for a whole request, and why. At most one stands for each. */
@Entity('rule_waivers')
@Check('ck_rule_waivers_undone', `(undone_at is null) = (undone_by_id is null)`)
@Index('uq_rule_waivers_standing', { synchronize: false })
export class RuleWaiver {
  @PrimaryColumn('uuid')
  id!: Id;

  @ForeignKey('PartnerRequest', { onDelete: 'CASCADE' })
  @Column('uuid')
  requestId!: Id;

  /** Null: for everybody. */
  @Index()
  @ForeignKey('Partner', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  partnerId!: Id | null;

  @Column('text')
  rule!: string;

  @Column('text')
  reason!: string;

  @ForeignKey('Account')
  @Column('uuid')
  waivedById!: Id;

  @Column('timestamptz')
  waivedAt!: Date;

  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  undoneById!: Id | null;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
