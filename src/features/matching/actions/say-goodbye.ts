import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { PartnersService } from '../../partners/partners.service.js';
import { EndMatch } from './end-match.js';
import { HoldMatch, type Held } from './hold-match.js';
import { WithdrawMatch } from './withdraw-match.js';

/**
 * A partner leaves the network, and nothing of theirs stays under way: work ends, everything before it is withdrawn, places
 * are free again. Teams who knew of them hear it without a reason.
 */
@Injectable()
export class SayGoodbye {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly partners: PartnersService,
    private readonly withdrawing: WithdrawMatch,
    private readonly ending: EndMatch,
  ) {}

  run(actor: Actor, partnerId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const underWay = await this.held.allOf(tx, partnerId);
      await this.partners.leave(tx, actor, partnerId);
      for (const held of underWay) await this.close(tx, actor, held);
    });
  }

  private async close(tx: EntityManager, actor: Actor, held: Held): Promise<void> {
    if (held.match.status !== 'active') return this.withdrawing.within(tx, system, held, 'partner');
    return this.ending.within(tx, actor, held, 'partner_chose_to_leave');
  }
}
