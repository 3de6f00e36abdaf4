import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Id } from '../../kernel/id.js';

export const eventKinds = [
  ...(['delivered', 'delayed', 'bounced_soft', 'bounced_hard', 'complained', 'unreadable'] as const),
  /** What the mail server answered when our lease was over already. */
  ...(['accepted', 'refused'] as const),
] as const;
export type DeliveryEventKind = (typeof eventKinds)[number];

/** What the world said about a letter after a server had taken it. The same report twice is one row. */
@Entity('delivery_events')
@Unique(['source', 'sourceEventId'])
@Check(
  'ck_delivery_events_kind',
  `kind IN ('delivered', 'delayed', 'bounced_soft', 'bounced_hard', 'complained', 'unreadable', 'accepted', 'refused')`,
)
export class DeliveryEvent {
  @PrimaryColumn('uuid')
  id!: Id;

  /** Who told us: `dsn`, `arf`, `smtp` (to our face), or the name of a provider. */
  @Column('text')
  source!: string;

  /** What makes the report this report. */
  @Column('text')
  sourceEventId!: string;

  /** Null when no letter of ours could be found. */
  @ForeignKey('OutgoingEmail', { onDelete: 'CASCADE' })
  @Index()
  @Column('uuid', { nullable: true })
  emailId!: Id | null;

  @Column('text')
  kind!: DeliveryEventKind;

  /** The enhanced status code (RFC 3463), `5.1.1` for example. */
  @Column('text', { nullable: true })
  statusCode!: string | null;

  /** What the server said, addresses taken out. */
  @Column('text', { nullable: true })
  says!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  receivedAt!: Date;
}
