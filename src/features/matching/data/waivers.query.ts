import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { WaivedRule } from '../domain/candidate.js';

/** The rules that stand aside now. */
export interface Waivers {
  /** By request: for everybody. */
  readonly ofRequests: ReadonlyMap<Id, readonly MatchRequirement[]>;
  /** By partner: in one request. */
  readonly ofPartners: ReadonlyMap<Id, readonly WaivedRule[]>;
}

@Injectable()
export class WaiversQuery {
  constructor(private readonly db: DataSource) {}

  async all(tx: EntityManager = this.db.manager): Promise<Waivers> {
    const rows = await tx.query<{ needId: Id; partnerId: Id | null; rule: MatchRequirement }[]>(
      `select request_id as "needId", partner_id as "partnerId", rule from rule_waivers where undone_at is null
        order by id`,
    );
    const ofRequests = new Map<Id, MatchRequirement[]>();
    const ofPartners = new Map<Id, WaivedRule[]>();
    for (const { needId, partnerId, rule } of rows)
      if (partnerId === null) ofRequests.set(needId, [...(ofRequests.get(needId) ?? []), rule]);
      else ofPartners.set(partnerId, [...(ofPartners.get(partnerId) ?? []), { needId, rule }]);
    return { ofRequests, ofPartners };
  }
}
