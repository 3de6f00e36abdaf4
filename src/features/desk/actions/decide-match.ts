import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { EndReason, TeamDeclineReason } from '../../../kernel/vocabulary/index.js';
import { MatchingService, type DismissReason } from '../../matching/matching.service.js';

/** Steps that need no word beside the match itself. */
export const plainSteps = ['approve', 'take_back', 'propose', 'offer', 'reopen', 'withdraw', 'start'] as const;
export type PlainStep = (typeof plainSteps)[number];

/** One step of a coordinator, named like the move of the lifecycle, with what it needs. */
export type Decision =
  | { readonly step: PlainStep }
  | { readonly step: 'dismiss'; readonly reason: DismissReason }
  | { readonly step: 'team_decline'; readonly reason: TeamDeclineReason }
  | { readonly step: 'end'; readonly reason: EndReason }
  | { readonly step: 'introduce'; readonly meetingAt: Date; readonly note: string };

/** A coordinator decides about one match. Matching’s door alone knows what is allowed, and throws a Refusal when it is not. */
@Injectable()
export class DecideMatch {
  constructor(private readonly matching: MatchingService) {}

  run(actor: Actor, matchId: Id, decision: Decision): Promise<void> {
    if (decision.step === 'dismiss') return this.matching.dismiss(actor, matchId, decision.reason);
    if (decision.step === 'team_decline') return this.matching.teamDecline(actor, matchId, decision.reason);
    if (decision.step === 'end') return this.matching.end(actor, matchId, decision.reason);
    if (decision.step === 'introduce') return this.matching.introduce(actor, matchId, decision);
    return this.plain(decision.step)(actor, matchId);
  }

  private plain(step: PlainStep): (actor: Actor, matchId: Id) => Promise<void> {
    const { approve, takeBack, proposeAgain, release, offerAgain, withdraw, start } = this.matching;
    const doors: Record<PlainStep, (actor: Actor, matchId: Id) => Promise<void>> = {
      ...{ approve, take_back: takeBack, propose: proposeAgain, offer: release },
      ...{ reopen: offerAgain, withdraw, start },
    };
    return doors[step];
  }
}
