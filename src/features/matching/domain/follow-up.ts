import { nudgeBeforeEnd } from './patience.js';
import type { MatchStatus } from './match.lifecycle.js';

/** What the clock does to a match that waits. */
export type FollowUp = 'release' | 'expire' | 'nudge' | 'remind';

interface Waiting {
  readonly status: MatchStatus;
  readonly dueAt: Date | null;
  readonly nudgedAt: Date | null;
}

const day = 24 * 3_600_000;

/** What is due now, if anything: people are nudged once before the end, coordinators again and again until they act. */
export function followUpOf({ status, dueAt, nudgedAt }: Waiting, now: Date): FollowUp | null {
  if (!dueAt) return null;
  const due = dueAt <= now;
  if (status === 'offered' || status === 'introduced') {
    if (due) return 'expire';
    const nudgeAt = dueAt.getTime() - nudgeBeforeEnd[status] * day;
    return !nudgedAt && nudgeAt <= now.getTime() ? 'nudge' : null;
  }
  if (!due) return null;
  return status === 'approved' ? 'release' : 'remind';
}
