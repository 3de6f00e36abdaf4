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
      `select p.id as "partnerId", array_agg(distinct r.id) as "requestIds"
         from partners p join accounts a on a.id = p.account_id
         join partner_requests r on lower(a.email::text) = any(select lower(c) from unnest(r.conflicts_with) c)
           or r.asked_by_id = a.id
           or exists (select 1 from project_members t where t.project_id = r.project_id and t.account_id = a.id)
           or exists (select 1 from seats s where s.committee_id = r.committee_id and s.holder_id = a.id)
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
