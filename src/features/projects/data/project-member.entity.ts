import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** Somebody on a project's team. The principal investigator is a member too. */
@Entity('project_members')
export class ProjectMember {
  @ForeignKey('Project', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  projectId!: Id;

  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId!: Id;

  @Column({ type: 'enum', enum: ['principal_investigator', 'researcher'], enumName: 'project_role' })
  role!: 'principal_investigator' | 'researcher';

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;
}
