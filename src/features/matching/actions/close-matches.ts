import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { Email } from '../../../platform/mail/email.js';
import type { PartnerRequest } from '../../requests/requests.service.js';
import { Match } from '../data/match.entity.js';
import { partnerKnows, type MatchStatus } from '../domain/match.lifecycle.js';
import { accountOf } from '../data/account-of.query.js';
import { EndMatch } from './end-match.js';
import { HoldMatch } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** What every letter that closes a match carries. */
export interface Closing {
  readonly code: string;
}

const open: readonly MatchStatus[] = ['proposed', 'approved', 'offered', 'interested', 'introduced', 'accepted'];
const undecided = open.filter((status) => status !== 'accepted');

/** Withdraws the other matches of a held request, and thanks every partner who had heard of it. */
@Injectable()
export class CloseMatches {
  constructor(
    private readonly tell: TellPeople,
    private readonly held: HoldMatch,
    private readonly ending: EndMatch,
  ) {}

  async within(
    tx: EntityManager,
    request: PartnerRequest,
    letter: Email<Closing>,
    { acceptedToo = false }: { acceptedToo?: boolean } = {},
  ): Promise<void> {
    const status = In([...(acceptedToo ? open : undecided)]);
    const matches = await tx.find(Match, {
      where: { requestId: request.id, status },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const match of matches) {
      const heard = (partnerKnows as readonly MatchStatus[]).includes(match.status);
      await moveMatch(tx, system, match, { event: 'withdraw', verb: 'withdrawn', set: { revealed: [] } });
      const partner = { accountId: await accountOf(tx, match.partnerId) };
      if (heard) await this.tell.partner(tx, { match, partner }, letter, { code: request.code });
    }
  }

  /** Ends the work of a held request, because its project has stopped. */
  async endWork(tx: EntityManager, actor: Actor, requestId: Id): Promise<void> {
    const running = await tx.find(Match, { where: { requestId, status: 'active' }, order: { partnerId: 'ASC' } });
    for (const { id } of running) await this.ending.within(tx, actor, await this.held.run(tx, id), 'project_stopped');
  }
}
