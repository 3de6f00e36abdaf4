import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { record } from '../../../platform/timeline/record.js';
import type { TimelineEntry } from '../../../platform/timeline/timeline-entry.entity.js';
import type { Match } from '../data/match.entity.js';
import { matchLifecycle, type MatchEvent } from '../domain/match.lifecycle.js';

/** One step of a held match: where it leads is the lifecycle’s to say. */
export interface Step {
  readonly event: MatchEvent;
  /** What the timeline calls it, without `match.`; reasons stay out of it: some speak of health. */
  readonly verb: string;
  /** When what now waits runs out; nothing waits when left out. */
  readonly dueAt?: Date | null;
  readonly set?: Partial<Match>;
  readonly detail?: TimelineEntry['detail'];
}

/** Moves a held match, saves it and records it. Throws the lifecycle’s Refusal when it is too late or not the actor’s step. */
export async function moveMatch(tx: EntityManager, actor: Actor, match: Match, step: Step): Promise<void> {
  const status = matchLifecycle.move(match.status, step.event, actor);
  Object.assign(match, step.set, { status, dueAt: step.dueAt ?? null, nudgedAt: null });
  await tx.save(match);
  await recordMatch(tx, actor, match, step);
}

/** One entry of the timeline of a match, shown with its request and its partner too. */
export const recordMatch = (
  tx: EntityManager,
  actor: Actor,
  match: Match,
  { verb, detail = {} }: Pick<Step, 'verb' | 'detail'>,
): Promise<void> =>
  record(tx, actor, `match.${verb}`, {
    subject: { type: 'match', id: match.id },
    about: [match.requestId, match.partnerId],
    detail,
  });
