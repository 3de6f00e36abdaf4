import { tick } from '../../../platform/queue/job.js';
import { FollowUpRequests } from './follow-up-requests.js';

/** Once a minute; what is due is written in the database. */
export const followUpRequests = tick({
  name: 'follow-up-requests',
  every: 60,
  run: (get) => get(FollowUpRequests).run(),
});
