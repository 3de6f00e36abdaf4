import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { PartnersService } from '../../partners/partners.service.js';
import { RequestsService } from '../../requests/requests.service.js';
import { Match } from '../data/match.entity.js';
import { RuleWaiver } from '../data/rule-waiver.entity.js';
import { waiverPolicy } from '../domain/waiver.policy.js';
import { holdWaived } from './hold-waived.js';
import { recordWaiver, type WaivedPair } from './waive-rule.js';

/**
 * The rule counts again: for everybody at any time, and for one person as long as they were not approved on account of the
 * waiver. Whoever was proposed or approved before stays so.
 */
@Injectable()
export class UndoWaiver {
  constructor(
    private readonly db: DataSource,
    readonly requests: RequestsService,
    readonly partners: PartnersService,
  ) {}

  run(actor: Actor, waiver: WaivedPair, now: Date): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { requestId, partnerId, rule } = waiver;
      insist(waiverPolicy.waive(actor, rule));
      await holdWaived(tx, actor, waiver, this);
      const where = { requestId, rule, partnerId: partnerId ?? IsNull(), undoneAt: IsNull() };
      const stands = await tx.findOneBy(RuleWaiver, where);
      if (!stands) throw notFound();
      const match = partnerId === null ? null : await tx.findOneBy(Match, { requestId, partnerId });
      insist(waiverPolicy.undo(match?.status ?? null), 'conflict');
      await tx.save(Object.assign(stands, { undoneAt: now, undoneById: actor.id }));
      await recordWaiver(tx, actor, waiver, 'match.rule-restored');
    });
  }
}
