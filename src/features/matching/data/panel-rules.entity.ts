import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { PanelRule } from '../domain/panel-rules.js';

/** The rules that a coordinator set for the people of one request together. Without a row, the asker’s own rules stand. */
@Entity('panel_rules')
export class PanelRules {
  @ForeignKey('PartnerRequest', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  requestId!: Id;

  @Column('jsonb')
  rules!: PanelRule[];

  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  decidedById!: Id | null;

  @Column('timestamptz')
  decidedAt!: Date;
}
