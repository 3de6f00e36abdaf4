import type { Invariant } from '../../../platform/database/invariant.js';

export const invariants: readonly Invariant[] = [
  {
    says: 'A request that waits to be read has a promised day and was sent.',
    offenders: `select code from partner_requests
                 where status = 'submitted' and (promised_on is null or submitted_at is null)`,
  },
  {
    says: 'Partners see only requests that say what they are about in both languages.',
    offenders: `select code from partner_requests
                 where status in ('open', 'filled') and '' in (title_en, title_fr, summary_en, summary_fr)`,
  },
  {
    says: 'Nothing is due in a request that is over or being written.',
    offenders: `select code, status from partner_requests
                 where due_at is not null and status not in ('submitted', 'changes_requested', 'open')`,
  },
  {
    says: 'A refused request has a reason.',
    offenders: `select code from partner_requests where status = 'refused' and refusal_reason is null`,
  },
];
