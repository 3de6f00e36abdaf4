import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { nudgeBeforeEnd } from '../domain/patience.js';

/** Matches for which something is due at that moment, the most overdue first. A hint: each is looked at again when held. */
export async function dueMatches(tx: EntityManager, now: Date, limit = 200): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }[]>(
    `select m.id from matches m join partner_requests r on r.id = m.request_id
      where m.due_at <= $1
         or (m.status = 'proposed' and r.status <> 'open')
         or (m.nudged_at is null and m.status = 'offered' and m.due_at <= $1::timestamptz + make_interval(days => $3))
         or (m.nudged_at is null and m.status = 'introduced' and m.due_at <= $1::timestamptz + make_interval(days => $4))
      order by m.due_at, m.id limit $2`,
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
