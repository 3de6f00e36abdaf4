import type { Invariant } from '../database/invariant.js';

export const invariants: readonly Invariant[] = [
  {
    says: 'A letter is inside another only while a server has that one, may have it, or is getting it.',
    offenders: `select o.id from outgoing_emails o join outgoing_emails c on c.id = o.merged_into
                 where o.state = 'merged' and not c.dup_risk and c.state not in ('sending', 'sent', 'unknown')`,
  },
  {
    says: 'A letter inside another was never tried by itself.',
    offenders: `select o.id from outgoing_emails o join delivery_attempts a on a.email_id = o.id where o.state = 'merged'`,
  },
];
