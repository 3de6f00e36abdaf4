import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';

/** A person who can be written to and can sign in, or who can only be phoned. What they are in the network is said by their roles. */
@Entity('accounts')
@Check(
  'ck_accounts_reachable',
  `email IS NOT NULL OR (coalesce(phone, '') ~ '\\d' AND trim(given_name || ' ' || family_name) <> '')`,
)
@Index('uq_accounts_without_email', { synchronize: false })
export class Account {
  @PrimaryColumn('uuid')
  id!: Id;

  /** Compared without regard to capitals. Null for somebody with a name and a phone number only. */
  @Column('citext', { unique: true, nullable: true })
  email!: string | null;

  @Column('text', { default: '' })
  givenName!: string;

  @Column('text', { default: '' })
  familyName!: string;

  /** Language of contact: of every letter, and of the page after signing in. */
  @Column({ type: 'enum', enum: ['en', 'fr'], enumName: 'locale' })
  locale!: Locale;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { default: 'America/Toronto' })
  timeZone!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  deactivatedAt!: Date | null;
}
