import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import { newId } from '../database/new-id.js';
import { TimelineEntry } from './timeline-entry.entity.js';

export interface Deed {
  readonly subject: { readonly type: string; readonly id: Id };
  readonly about?: readonly Id[];
  readonly detail?: TimelineEntry['detail'];
}

/** Writes who did what into the timeline, in the transaction of the deed itself. No health facts in `detail`. */
export async function record(tx: EntityManager, actor: Actor, verb: string, deed: Deed): Promise<void> {
  await tx.insert(TimelineEntry, {
    id: newId(),
    actorId: actor.id,
    verb,
    subjectType: deed.subject.type,
    subjectId: deed.subject.id,
    about: [...(deed.about ?? [])],
    detail: deed.detail ?? {},
  });
}
