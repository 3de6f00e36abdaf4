import { nudgeBeforeEnd } from './patience.js';
import type { MatchStatus } from './match.lifecycle.js';

/** What the clock does to a match that waits. */
export type FollowUp = 'release' | 'expire' | 'nudge' | 'remind' | 'drop';

interface Waiting {
  readonly status: MatchStatus;
  readonly dueAt: Date | null;
  readonly nudgedAt: Date | null;
}

const day = 24 * 3_600_000;

/**
 * What is due now, if anything: people are nudged once before the end, coordinators again and again until they act. A proposal
 * for a request that takes nobody any more is dropped.
 */
export const followUpOf = (match: Waiting, now: Date, takesPeople: boolean): FollowUp | null =>
  match.status === 'proposed' && !takesPeople ? 'drop' : dueOf(match, now);

function dueOf({ status, dueAt, nudgedAt }: Waiting, now: Date): FollowUp | null {
  if (!dueAt) return null;
  if (dueAt <= now) return whenDue(status);
  if (status !== 'offered' && status !== 'introduced') return null;
  const nudgeAt = dueAt.getTime() - nudgeBeforeEnd[status] * day;
  return !nudgedAt && nudgeAt <= now.getTime() ? 'nudge' : null;
}

function whenDue(status: MatchStatus): FollowUp {
  if (status === 'approved') return 'release';
  return status === 'offered' || status === 'introduced' ? 'expire' : 'remind';
}
