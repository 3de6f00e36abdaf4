import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import type { SentApplication } from '../domain/application.js';

/**
 * An application that is still being written. It belongs to whoever holds its token, not to an account: nobody can find
 * out by applying whether an address is known here. Deleted when it is sent, or after 60 idle days.
 */
@Entity('application_drafts')
export class ApplicationDraft {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text', { unique: true })
  tokenHash!: string;

  @Column({ type: 'enum', enum: ['en', 'fr'], enumName: 'locale' })
  locale!: Locale;

  /** Where the link to come back goes; null until given. */
  @Column('citext', { nullable: true })
  email!: string | null;

  /** What was typed, by step. */
  @Column('jsonb', { default: {} })
  answers!: Record<string, Record<string, string | string[]>>;

  /** Sent with the address of an account: it waits for its owner to confirm, and the cookie opens it no more. */
  @Column('jsonb', { nullable: true })
  sent!: SentApplication | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;
}
