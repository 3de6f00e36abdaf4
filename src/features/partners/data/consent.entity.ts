import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** One consent for one purpose: which text, when given, when withdrawn. Rows are added and closed, never overwritten. */
@Entity('consents')
@Index(['accountId', 'purpose'])
export class Consent {
  @PrimaryColumn('uuid')
  id!: Id;

  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId!: Id;

  /** `account`, `offers` or `news`. */
  @Column('text')
  purpose!: string;

  /** SHA-256 of the exact sentence that was agreed to, in the language it was read in. */
  @Column('text')
  textHash!: string;

  @Column('text')
  locale!: string;

  @Column('timestamptz', { default: () => 'now()' })
  givenAt!: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}
