import type { Invariant } from '../../../platform/database/invariant.js';

export const invariants: readonly Invariant[] = [
  {
    says: 'Every project is led by the one principal investigator of its team.',
    offenders: `select p.code from projects p
                 where 1 <> (select count(*) from project_members m
                              where m.project_id = p.id and m.role = 'principal_investigator')
                    or not exists (select from project_members m
                                    where m.project_id = p.id and m.account_id = p.principal_investigator_id
                                      and m.role = 'principal_investigator')`,
  },
];
