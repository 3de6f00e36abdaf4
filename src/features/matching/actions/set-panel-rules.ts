import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { record } from '../../../platform/timeline/record.js';
import { RequestsService } from '../../requests/requests.service.js';
import { PanelRules } from '../data/panel-rules.entity.js';
import { matchPolicy } from '../domain/match.policy.js';
import type { PanelRule } from '../domain/panel-rules.js';

/** A coordinator says who should sit together at the table of a request. */
@Injectable()
export class SetPanelRules {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly requests: RequestsService,
  ) {}

  run(actor: Actor, { requestId, rules }: { requestId: Id; rules: readonly PanelRule[] }): Promise<void> {
    return this.db.transaction(async (tx) => {
      insist(matchPolicy.propose(actor));
      const { id, code, status } = await this.requests.holdRequest(tx, requestId);
      insist(matchPolicy.open({ code, status }), 'conflict');
      const decided = { decidedById: actor.id, decidedAt: this.clock.now() };
      await tx.save(tx.create(PanelRules, { requestId: id, rules: [...rules], ...decided }));
      const detail = { rules: rules.length };
      await record(tx, actor, 'request.panel-rules-set', { subject: { type: 'request', id }, detail });
    });
  }
}
