import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { takesAPlace } from '../domain/match.lifecycle.js';
import type { PanelRule } from '../domain/panel-rules.js';
import { PanelRules } from './panel-rules.entity.js';

@Injectable()
export class PanelRulesQuery {
  constructor(private readonly db: DataSource) {}

  /** What coordinators have set, by request. */
  async all(tx: EntityManager = this.db.manager): Promise<Map<Id, readonly PanelRule[]>> {
    const rows = await tx.find(PanelRules, { order: { requestId: 'ASC' } });
    return new Map(rows.map(({ requestId, rules }) => [requestId, rules]));
  }

  /** Null when nobody has set any. */
  async of(requestId: Id, tx: EntityManager = this.db.manager): Promise<readonly PanelRule[] | null> {
    return (await tx.findOneBy(PanelRules, { requestId }))?.rules ?? null;
  }

  /** People approved for these requests, and whoever came further, by request. */
  async approved(requestIds: readonly Id[], tx: EntityManager): Promise<Map<Id, readonly Id[]>> {
    const rows = await tx.query<{ id: Id; partners: Id[] }[]>(
      `select request_id as id, array_agg(partner_id order by partner_id) as partners from matches
        where request_id = any($1::uuid[]) and status = any($2::match_status[]) group by request_id`,
      [requestIds, takesAPlace],
    );
    return new Map(rows.map(({ id, partners }) => [id, partners]));
  }

  /** First choices that wait for a decision, and in how many open requests before this one, by id, each is one too. */
  proposed(
    requestId: Id,
    tx: EntityManager = this.db.manager,
  ): Promise<{ readonly matchId: Id; readonly partnerId: Id; readonly earlier: number }[]> {
    return tx.query(
      `select m.id as "matchId", m.partner_id as "partnerId",
              (select count(*)::int from matches o join partner_requests r on r.id = o.request_id
                where o.partner_id = m.partner_id and o.status = 'proposed' and not o.alternate
                  and r.status = 'open' and r.id < m.request_id) as earlier
         from matches m where m.request_id = $1 and m.status = 'proposed' and not m.alternate order by m.id`,
      [requestId],
    );
  }

  /** Who sits at the table of a request already, or is proposed for it first. */
  async seated(requestId: Id, tx: EntityManager = this.db.manager): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }[]>(
      `select partner_id as id from matches
        where request_id = $1 and (status = any($2::match_status[]) or (status = 'proposed' and not alternate))
        order by partner_id`,
      [requestId, takesAPlace],
    );
    return rows.map(({ id }) => id);
  }
}
