import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { holds, system, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { RequestsService } from '../../requests/requests.service.js';
import { partnerKnows, type MatchStatus } from '../domain/match.lifecycle.js';
import { matchWithdrawn } from '../emails/match-withdrawn.email.js';
import { HoldMatch, type Held } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

const teamKnows: readonly MatchStatus[] = ['introduced', 'accepted'];

/** Either side, or a coordinator, steps back before the work has started. The others hear it without a reason. */
@Injectable()
export class WithdrawMatch {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly tell: TellPeople,
    private readonly requests: RequestsService,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await this.held.run(tx, matchId);
      await this.within(tx, actor, held, await this.held.sideOf(tx, actor, held));
    });
  }

  /** The same for a match that is already held, for the side that steps back. */
  async within(tx: EntityManager, actor: Actor, held: Held, side: 'partner' | 'team'): Promise<void> {
    const { status } = held.match;
    await moveMatch(tx, actor, held.match, {
      event: 'withdraw',
      verb: 'withdrawn',
      detail: { side },
      set: { revealed: [] },
    });
    if (side !== 'partner') await this.tellPartner(tx, held, status);
    if (teamKnows.includes(status) && (side === 'partner' || holds(actor, 'coordinator')))
      await this.tellTeam(tx, held);
    if (status === 'accepted') await this.freePlace(tx, held);
  }

  /** A request that was full is open again. */
  private async freePlace(tx: EntityManager, { request }: Held): Promise<void> {
    if (request.status === 'filled') await this.requests.reopen(tx, system, request.id);
  }

  private async tellPartner(tx: EntityManager, held: Held, was: MatchStatus): Promise<void> {
    if (!(partnerKnows as readonly MatchStatus[]).includes(was)) return;
    await this.tell.partner(tx, held, matchWithdrawn, {
      code: held.request.code,
      requestId: held.request.id,
      side: 'partner',
    });
  }

  private tellTeam(tx: EntityManager, held: Held): Promise<void> {
    return this.tell.team(tx, held, matchWithdrawn, {
      code: held.request.code,
      requestId: held.request.id,
      side: 'team',
    });
  }
}
