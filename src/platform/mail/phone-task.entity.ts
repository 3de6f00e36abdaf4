import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../kernel/id.js';

/**
 * Somebody to phone, because letters do not reach them: one open call a person at most. A letter that
 * matters and may not leave (`no-address`; `not-sent` for any other reason) is told on the phone, one open call a letter at
 * most; the database opens those itself.
 */
@Entity('phone_tasks')
@Check('ck_phone_tasks_reason', `reason IN ('bounced', 'complained', 'no-address', 'not-sent')`)
@Index('uq_phone_tasks_open', ['accountId'], {
  unique: true,
  where: `done_at IS NULL AND reason IN ('bounced', 'complained')`,
})
@Index('uq_phone_tasks_letter', ['emailId'], {
  unique: true,
  where: `done_at IS NULL AND reason IN ('no-address', 'not-sent')`,
})
export class PhoneTask {
  @PrimaryColumn('uuid')
  id!: Id;

  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId!: Id;

  /** The letter that did not reach them, when there is one: what is to be said. */
  @ForeignKey('OutgoingEmail', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  emailId!: Id | null;

  @Column('text')
  reason!: 'bounced' | 'complained' | 'no-address' | 'not-sent';

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
