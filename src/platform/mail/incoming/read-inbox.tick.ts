import { tick } from '../../queue/job.js';
import { Inbox } from './inbox.js';

/** Reads what mail servers put into the inbox. */
export const readInbox = tick({
  name: 'mail-inbox',
  every: 30,
  run: async (get) => {
    await get(Inbox).empty();
  },
});
