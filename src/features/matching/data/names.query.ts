import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** What partners are called, for coordinators and administrators. */
export async function namesOf(tx: EntityManager, partnerIds: readonly Id[]): Promise<Map<Id, string>> {
  const rows = await tx.query<{ id: Id; name: string }[]>(
    `select p.id, coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1)) as name
       from partners p join accounts a on a.id = p.account_id where p.id = any($1::uuid[])`,
    [[...new Set(partnerIds)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
