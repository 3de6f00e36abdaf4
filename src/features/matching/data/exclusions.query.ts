import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** What rules a pair out, or a partner altogether, whatever their profile says. */
export interface Exclusions {
  /** Pairs with a conflict of interest: named in the request, or on the team that asks. */
  readonly conflicts: ReadonlyMap<Id, readonly Id[]>;
  /** Partners who were asked and did not agree to offers, or no longer do. Whoever was never asked, by an import, gets them. */
  readonly noOffers: ReadonlySet<Id>;
}

@Injectable()
export class ExclusionsQuery {
  constructor(private readonly db: DataSource) {}

  async all(tx: EntityManager = this.db.manager): Promise<Exclusions> {
    const conflicts = await tx.query<{ partnerId: Id; requestIds: Id[] }[]>(
      `select p.id as "partnerId", array_agg(distinct c.request_id order by c.request_id) as "requestIds"
         from (select a.id as account_id, n.request_id from accounts a
                 join (select r.id as request_id, lower(named) as email from partner_requests r, unnest(r.conflicts_with) named) n
                   on n.email = lower(a.email::text)
               union all select r.asked_by_id, r.id from partner_requests r
               union all select t.account_id, r.id from project_members t join partner_requests r on r.project_id = t.project_id
               union all select s.holder_id, r.id from seats s join partner_requests r on r.committee_id = s.committee_id) c
         join partners p on p.account_id = c.account_id
        group by p.id`,
    );
    const noOffers = await tx.query<{ id: Id }[]>(
      `select p.id from partners p
        where exists (select 1 from consents c where c.account_id = p.account_id)
          and not exists (select 1 from consents c where c.account_id = p.account_id and c.purpose = 'offers' and c.withdrawn_at is null)`,
    );
    return {
      conflicts: new Map(conflicts.map(({ partnerId, requestIds }) => [partnerId, requestIds])),
      noOffers: new Set(noOffers.map(({ id }) => id)),
    };
  }
}
