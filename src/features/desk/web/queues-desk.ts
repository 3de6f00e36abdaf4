import type { PausedKind } from '../../../platform/mail/pause-letters.js';
import type { QueuePictured } from '../../../platform/queue/queue-picture.js';
import type { JobDeed, LaneLine, RestingDomain } from '../data/mail-line.query.js';
import type { MailShelf } from '../domain/mail-shelves.js';
import type { NamedKind } from './outbox-list.js';

/** Everything on the page of the queues. */
export interface QueuesDesk {
  readonly picture: QueuePictured;
  readonly lanes: readonly LaneLine[];
  /** How many letters lie on each shelf of the outbox. */
  readonly counts: Readonly<Record<MailShelf, number>>;
  readonly resting: readonly RestingDomain[];
  readonly paused: readonly PausedKind[];
  readonly kinds: readonly NamedKind[];
  readonly deeds: readonly JobDeed[];
}
