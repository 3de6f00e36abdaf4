import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../kernel/id.js';

/** Somebody to phone, because letters do not reach them. One open call a person at most. */
@Entity('phone_tasks')
@Check('ck_phone_tasks_reason', `reason IN ('bounced', 'complained', 'no-address')`)
@Index('uq_phone_tasks_open', ['accountId'], { unique: true, where: 'done_at IS NULL' })
export class PhoneTask {
  @PrimaryColumn('uuid')
  id!: Id;

  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId!: Id;

  /** The letter that did not reach them, when there is one. */
  @ForeignKey('OutgoingEmail', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  emailId!: Id | null;

  @Column('text')
  reason!: 'bounced' | 'complained' | 'no-address';

  @Column('timestamptz', { default: () => 'now()' })
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  doneBy!: Id | null;

  /** What came of the call. */
  @Column('text', { nullable: true })
  note!: string | null;
}
