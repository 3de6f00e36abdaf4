import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { PartnerRequest } from './partner-request.entity.js';

/**
 * Holds the request that has been due the longest, past those that somebody else holds right now; null when none is due.
 * Those that were `tried` in this pass wait for the next one.
 * An open request does not end while somebody is being asked: people who are talking are not cut off by a date.
 */
export async function nextDueRequest(
  tx: EntityManager,
  now: Date,
  tried: readonly Id[],
): Promise<PartnerRequest | null> {
  const [due] = await tx.query<{ id: Id }[]>(
    `select r.id from partner_requests r
      where r.due_at <= $1 and r.id <> all($2::uuid[]) and r.status in ('submitted', 'changes_requested', 'open')
        and not (r.status = 'open' and exists (select from matches m where m.request_id = r.id
                   and m.status in ('approved', 'offered', 'interested', 'introduced')))
      order by r.due_at, r.id limit 1 for update of r skip locked`,
    [now, tried],
  );
  return due ? tx.findOneByOrFail(PartnerRequest, { id: due.id }) : null;
}
