import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** The account behind an address that belongs to somebody, and whether it has an application or a profile. */
export interface KnownAccount {
  readonly id: Id;
  readonly applied: boolean;
}

/** Null for a new address, and for one that was only ever asked for a link: nobody has called it theirs yet. */
export async function knownAccount(tx: EntityManager, email: string): Promise<KnownAccount | null> {
  const rows = await tx.query<(KnownAccount & { owned: boolean })[]>(
    `select a.id, exists (select from partners p where p.account_id = a.id) as applied,
            a.given_name <> '' or a.family_name <> ''
              or exists (select from account_roles r where r.account_id = a.id) as owned
       from accounts a where a.email = $1::citext`,
    [email.trim()],
  );
  const [found] = rows;
  return found && (found.owned || found.applied) ? { id: found.id, applied: found.applied } : null;
}
