import { tick } from '../../platform/queue/job.js';
import { FollowUpPartners } from './actions/follow-up-partners.js';

/** Looks every minute for what has become due. */
export const followUpPartners = tick({
  name: 'follow-up-partners',
  every: 60,
  run: (get) => get(FollowUpPartners).run(),
});
