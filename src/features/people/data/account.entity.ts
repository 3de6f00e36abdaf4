import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';

/** A person who can be written to and can sign in. What they are in the network is said by their roles. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid')
  id!: Id;

  /** Compared without regard to capitals. */
  @Column('citext', { unique: true })
  email!: string;

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
