import type { MailPace } from '../../src/platform/mail/mail-pace.js';

/** A drill has no time to be kind to the servers of others. */
export const drillPace: Partial<MailPace> = { domain: { perMinute: 60_000, burstSeconds: 60, restSeconds: 1 } };

/** Few letters wait in the queue, so that none waits there for so long that it is offered a second time. */
export const crowdPace: Partial<MailPace> = { ...drillPace, enough: 200, batch: 100, reofferSeconds: 8 };
