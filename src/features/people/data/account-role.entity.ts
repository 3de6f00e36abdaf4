import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { roles, type Role } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';

/** One person holds one role, since when and given by whom. */
@Entity('account_roles')
export class AccountRole {
  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId!: Id;

  @PrimaryColumn({ type: 'enum', enum: [...roles], enumName: 'role' })
  role!: Role;

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;

  @Column('uuid', { nullable: true })
  givenBy!: Id | null;
}
