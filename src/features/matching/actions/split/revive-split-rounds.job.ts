import { tick } from '../../../../platform/queue/job.js';
import { ReviveSplitRounds } from './revive-split-rounds.js';

/** Looks every minute for big rounds that stand still: a queue that was wiped, a worker that died. */
export const reviveTick = tick({ name: 'revive-split-rounds', every: 60, run: (get) => get(ReviveSplitRounds).run() });
