import type { Invariant } from '../../../platform/database/invariant.js';

export const invariants: readonly Invariant[] = [
  {
    says: 'Nobody holds two seats of one committee.',
    offenders: `select committee_id, holder_id from seats where holder_id is not null
                 group by committee_id, holder_id having count(*) > 1`,
  },
  {
    says: 'No committee has more seats than its terms of reference define.',
    offenders: `select c.code, count(*) from committees c join seats s on s.committee_id = c.id
                 where s.role not in ('observer', 'alternate') group by c.id having count(*) > c.seats`,
  },
  {
    says: 'Everybody who co-chairs a committee holds the role for it.',
    offenders: `select s.id from seats s where s.holder_id is not null and s.role in ('co_chair_patient', 'co_chair_professional')
                 and not exists (select from account_roles r where r.account_id = s.holder_id and r.role = 'committee_chair')`,
  },
];
