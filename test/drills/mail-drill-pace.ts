import type { MailPace } from '../../src/platform/mail/mail-pace.js';

/** A drill has no time to be kind to the servers of others. */
export const drillPace: Partial<MailPace> = { domain: { perMinute: 60_000, burstSeconds: 60, restSeconds: 1 } };
