import { tick } from '../../../platform/queue/job.js';
import { FollowUpMatches } from './follow-up-matches.js';

/** Looks every minute for what is due. */
export const followUpTick = tick({ name: 'follow-up-matches', every: 60, run: (get) => get(FollowUpMatches).run() });
