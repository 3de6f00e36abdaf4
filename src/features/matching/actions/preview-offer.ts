import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { MatchViewQuery } from '../data/match-view.query.js';
import { matchOffer } from '../emails/match-offer.email.js';
import { dueFrom } from './due-from.js';
import { offerOf } from './send-offer.js';

/** The letter that would leave now, for a page that shows it. */
export interface OfferPreview {
  /** The letter’s name. */
  readonly letter: string;
  /** The partner’s account. */
  readonly to: Id;
  readonly payload: ReturnType<typeof offerOf>;
}

/** What the offer of a match would say if it left now. Nothing is written. */
@Injectable()
export class PreviewOffer {
  constructor(
    private readonly views: MatchViewQuery,
    private readonly clock: SystemClock,
  ) {}

  /** Throws the `not-found` Refusal. */
  async run(matchId: Id): Promise<OfferPreview> {
    const { request, partner } = await this.views.one(matchId);
    const payload = offerOf(matchId, request, dueFrom('offered', this.clock.now()));
    return { letter: matchOffer.name, to: partner.accountId, payload };
  }
}
