import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/**
 * A link that signs one person in, once. The token itself is never stored: it is computed from the id and the
 * installation's secret when the letter is written, and found again by its hash.
 */
@Entity('sign_in_links')
export class SignInLink {
  @PrimaryColumn('uuid')
  id!: Id;

  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId!: Id;

  @Column('text', { unique: true })
  tokenHash!: string;

  /** Path to open afterwards, in this product only; null leads home. */
  @Column('text', { nullable: true })
  returnTo!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
