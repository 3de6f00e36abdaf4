import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { RequestsService } from '../../requests/requests.service.js';
import { Match } from '../data/match.entity.js';
import { RuleWaiver } from '../data/rule-waiver.entity.js';
import { waiverPolicy } from '../domain/waiver.policy.js';
import { recordWaiver, type WaivedPair } from './waive-rule.js';

/** The rule counts again, as long as nobody was approved on account of the waiver. */
@Injectable()
export class UndoWaiver {
  constructor(
    private readonly db: DataSource,
    private readonly requests: RequestsService,
  ) {}

  run(actor: Actor, waiver: WaivedPair, now: Date): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { requestId, partnerId, rule } = waiver;
      insist(waiverPolicy.waive(actor, rule));
      await this.requests.holdRequest(tx, requestId);
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
