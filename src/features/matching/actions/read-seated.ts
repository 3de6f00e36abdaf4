import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import type { RequestView } from '../../requests/requests.service.js';
import { PanelRulesQuery } from '../data/panel-rules.query.js';
import { roomOf } from '../domain/round/compile-round.js';
import { unmetRules } from '../domain/rules.js';
import { GatherFacts } from './gather-facts.js';

/**
 * Who has a place at a table: whoever was approved, and first choices who still can be. A proposal of somebody who has no room any
 * more, or no longer fits, keeps no place: repairs see it the same way.
 */
@Injectable()
export class ReadSeated {
  constructor(
    private readonly clock: SystemClock,
    private readonly facts: GatherFacts,
    private readonly panels: PanelRulesQuery,
  ) {}

  async run(request: RequestView, tx?: EntityManager): Promise<Id[]> {
    const seated = await this.panels.seated(request.id, tx);
    const proposed = await this.panels.proposed(request.id, tx);
    if (proposed.length === 0) return seated;
    const now = this.clock.now();
    const need = await this.facts.need(request, now, tx);
    const gone = new Set<Id>();
    for (const { matchId, partnerId, earlier } of proposed) {
      const [person] = await this.facts.candidates(now, { except: matchId, only: [partnerId] }, tx);
      if (!person || unmetRules(need, person).length > 0 || roomOf(person) <= earlier) gone.add(partnerId);
    }
    return seated.filter((id) => !gone.has(id));
  }
}
