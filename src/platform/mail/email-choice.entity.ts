import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { Topic } from './email-policy.js';

/** Whether a person wants letters of a topic. Without a row they get them, except where the law wants a yes first. */
@Entity('email_choices')
@Check('ck_email_choices_changed_by', `changed_by IN ('link', 'page', 'desk')`)
export class EmailChoice {
  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId!: Id;

  @PrimaryColumn('text')
  topic!: Topic;

  @Column('boolean')
  wanted!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;

  /** The link in a letter, the person’s own page, or a coordinator. */
  @Column('text')
  changedBy!: 'link' | 'page' | 'desk';
}
