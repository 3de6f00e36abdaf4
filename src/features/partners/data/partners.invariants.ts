import type { Invariant } from '../../../platform/database/invariant.js';

export const invariants: readonly Invariant[] = [
  {
    says: 'Whoever is asked a question can read it, and the wait for an answer ends one day.',
    offenders: `select id from partners where status = 'info_needed' and (question = '' or due_at is null)`,
  },
  {
    says: 'An application that waits to be read is due on a day, or its lateness was said; a place on the wait-list has a day for the next letter.',
    offenders: `select id from partners
                 where (status = 'submitted' and due_at is null and nudged_at is null) or (status = 'waitlisted' and due_at is null)`,
  },
  {
    says: 'Nothing is due where nothing waits.',
    offenders: `select id from partners where status not in ('submitted', 'info_needed', 'waitlisted') and due_at is not null`,
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
