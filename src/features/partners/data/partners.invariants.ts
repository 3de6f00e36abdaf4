import type { Invariant } from '../../../platform/database/invariant.js';

export const invariants: readonly Invariant[] = [
  {
    says: 'Whoever is asked a question can read it, and the wait for an answer ends one day.',
    offenders: `select id from partners where status = 'info_needed' and (question = '' or due_at is null)`,
  },
  {
    says: 'Nothing is due to somebody who is not asked anything.',
    offenders: `select id from partners where status <> 'info_needed' and due_at is not null`,
  },
  {
    says: 'Only a break has a last day.',
    offenders: `select id from partners where status <> 'paused' and paused_until is not null`,
  },
  {
    says: 'Every no, and every place on the wait-list, has a reason.',
    offenders: `select id from partners where status in ('declined', 'waitlisted') and decision_reason is null`,
  },
  {
    says: 'Every partner joined one day.',
    offenders: `select id from partners where status in ('active', 'paused') and joined_at is null`,
  },
  {
    says: 'Whoever sent an application was promised a day.',
    offenders: `select p.id from partners p join timeline_entries e on e.subject_id = p.id and e.verb = 'application.sent'
                 where p.promised_on is null`,
  },
];
