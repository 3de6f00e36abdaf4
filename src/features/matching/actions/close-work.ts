import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import type { EndReason } from '../../../kernel/vocabulary/index.js';
import { CommitteesService } from '../../committees/committees.service.js';
import { RequestsService } from '../../requests/requests.service.js';
import { leavesEarly } from '../domain/end.policy.js';
import { matchEnded } from '../emails/match-ended.email.js';
import type { Held } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** Ends the work of a held match: the team keeps the name, the seat is vacant, and whoever steps out early leaves a free place. */
@Injectable()
export class CloseWork {
  constructor(
    private readonly committees: CommitteesService,
    private readonly requests: RequestsService,
    private readonly tell: TellPeople,
  ) {}

  /** Both sides are thanked; the reason stays with coordinators. */
  async within(tx: EntityManager, actor: Actor, held: Held, reason: EndReason): Promise<void> {
    await this.quietly(tx, actor, held, reason);
    const { code } = held.request;
    await this.tell.partner(tx, held, matchEnded, { code, side: 'partner' });
    await this.tell.team(tx, held, matchEnded, { code, side: 'team' });
  }

  /** The same without a letter to anybody. */
  async quietly(tx: EntityManager, actor: Actor, held: Held, reason: EndReason): Promise<void> {
    const { match, request, partner, now: endedAt } = held;
    const revealed = match.revealed.filter((field) => field === 'name');
    await moveMatch(tx, actor, match, { event: 'end', verb: 'ended', set: { reason, endedAt, revealed } });
    const { committeeId } = request;
    const { accountId } = partner;
    const quiet = reason === 'deceased';
    if (committeeId) await this.committees.vacate(tx, actor, { committeeId, accountId, quiet });
    if (leavesEarly(reason) && request.status === 'filled') await this.requests.reopen(tx, system, request.id);
  }
}
