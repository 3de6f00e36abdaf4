import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { nudgeBeforeEnd } from '../domain/patience.js';

/** Matches for which something is due at that moment, the most overdue first. A hint: each is looked at again when held. */
export async function dueMatches(tx: EntityManager, now: Date, limit = 200): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }[]>(
    `select id from matches
      where due_at <= $1
         or (nudged_at is null and status = 'offered' and due_at <= $1::timestamptz + make_interval(days => $3))
         or (nudged_at is null and status = 'introduced' and due_at <= $1::timestamptz + make_interval(days => $4))
      order by due_at, id limit $2`,
    [now, limit, nudgeBeforeEnd.offered, nudgeBeforeEnd.introduced],
  );
  return rows.map(({ id }) => id);
}

/** Takes the match’s request when nobody else has it; a person’s decision is never kept waiting by the clock. */
export async function isFree(tx: EntityManager, matchId: Id): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select r.id from partner_requests r join matches m on m.request_id = r.id
      where m.id = $1 for update of r skip locked`,
    [matchId],
  );
  return rows.length > 0;
}
