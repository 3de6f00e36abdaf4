import type { Invariant } from '../database/invariant.js';

export const invariants: readonly Invariant[] = [
  {
    says: 'Whoever has no address is phoned for every letter that matters.',
    offenders: `select o.id, o.name from outgoing_emails o join email_types t on t.name = o.name and t.phone_instead
                 where o.state = 'suppressed' and o.ended_because = 'no-address'
                   and not exists (select from phone_tasks p where p.email_id = o.id)`,
  },
];
