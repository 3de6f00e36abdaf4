import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../kernel/id.js';

/** One signed-in device. The cookie holds a random token; only its hash is kept here. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text', { unique: true })
  tokenHash!: string;

  @Index()
  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId!: Id;

  /** What the browser says it is, shortened, so that a person can recognise their own devices. */
  @Column('text', { default: '' })
  device!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
