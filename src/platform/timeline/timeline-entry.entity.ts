import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Id } from '../../kernel/id.js';

/** Who did what when. Written in the transaction of the deed, never changed afterwards. */
@Entity('timeline_entries')
@Index(['subjectType', 'subjectId'])
export class TimelineEntry {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  /** Null when the system acted because a date passed. */
  @ForeignKey('Account')
  @Column('uuid', { nullable: true })
  actorId!: Id | null;

  /** Subject and deed, for example `match.approved`. */
  @Column('text')
  verb!: string;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: Id;

  /** Other things whose page shows this entry too: the request and the partner of a match. */
  @Index('ix_timeline_entries_about', { synchronize: false })
  @Column('uuid', { array: true, default: '{}' })
  about!: Id[];

  /** Codes, counts and dates; never what somebody wrote, never health facts. */
  @Column('jsonb', { default: {} })
  detail!: Record<string, string | number | boolean | null>;
}
