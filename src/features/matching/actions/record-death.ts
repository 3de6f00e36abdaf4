import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { find } from '../../../platform/database/find.js';
import { PartnersService } from '../../partners/partners.service.js';
import { Match } from '../data/match.entity.js';
import { CloseWork } from './close-work.js';
import { HoldMatch, type Held } from './hold-match.js';
import { WithdrawMatch } from './withdraw-match.js';

/**
 * A partner has died. Nothing of theirs stays under way and nobody ever writes to them again: no thanks, no goodbye, no
 * reminder. Teams that were only about to begin hear that it does not happen; where work was running a person tells them.
 */
@Injectable()
export class RecordDeath {
  constructor(
    private readonly held: HoldMatch,
    private readonly partners: PartnersService,
    private readonly withdrawing: WithdrawMatch,
    private readonly work: CloseWork,
  ) {}

  /** For somebody who has a part in the running work of the match. */
  async within(tx: EntityManager, actor: Actor, matchId: Id): Promise<void> {
    const { partnerId } = await find(tx, Match, matchId);
    const underWay = await this.held.allOf(tx, partnerId);
    const known = underWay.find(({ match }) => match.id === matchId) ?? (await this.held.run(tx, matchId));
    await this.held.sideOf(tx, actor, known);
    await this.work.quietly(tx, actor, known, 'deceased');
    await this.partners.leaveQuietly(tx, system, partnerId);
    for (const held of underWay) if (held !== known) await this.close(tx, held);
  }

  private close(tx: EntityManager, held: Held): Promise<void> {
    return held.match.status === 'active'
      ? this.work.quietly(tx, system, held, 'deceased')
      : this.withdrawing.within(tx, system, held, 'partner');
  }
}
