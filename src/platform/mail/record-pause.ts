import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import { record } from '../timeline/record.js';

type PauseVerb = 'letters.pause' | 'letters.resume' | 'letters.failing';

/** Writes down who stopped or restarted a kind of letters, in the caller's transaction. */
export const recordPause = (tx: EntityManager, actor: Actor, verb: PauseVerb, name: string): Promise<void> =>
  record(tx, actor, verb, { subject: { type: 'letters', id: idOf(name) }, detail: { name } });

/** A kind has a name, and the timeline wants an id: always the same for the same name. */
function idOf(name: string): Id {
  const digest = createHash('sha256').update(name).digest('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => digest.slice(from, to))
    .join('-');
}
