import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Id } from '../../kernel/id.js';

/**
 * An address that gets no letters, known by its digest only, so that forgetting the address does not forget this. The digest has no
 * key: whoever holds this table and guesses an address can check the guess. It tells nobody which addresses are in it, and no more.
 */
@Entity('email_suppressions')
@Check('ck_email_suppressions_reason', `reason IN ('bounced', 'complained', 'by-hand')`)
export class EmailSuppression {
  /** `address_digest(address)` of the database. */
  @PrimaryColumn('bytea')
  addressDigest!: Buffer;

  @Column('text')
  reason!: 'bounced' | 'complained' | 'by-hand';

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;

  @ForeignKey('DeliveryEvent', { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  eventId!: Id | null;

  /** Since then letters may go there again. */
  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;

  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  liftedBy!: Id | null;

  @Column('text', { nullable: true })
  note!: string | null;
}
