import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import {
  matchLifecycle,
  MatchingService,
  partnerAnswers,
  type MatchEvent,
  type MatchView,
  type StandingWaiver,
} from '../../matching/matching.service.js';
import type { Actor } from '../../../kernel/actor.js';
import { HistoryQuery, type Deed } from './history.query.js';
import { LettersQuery, type LetterLine } from './letters.query.js';
import { PartnerCardsQuery, type PartnerCard } from './partner-cards.query.js';

export interface MatchDesk {
  readonly match: MatchView;
  readonly card: PartnerCard | null;
  /** Steps that are open to this coordinator now. */
  readonly offers: readonly {
    readonly event: MatchEvent;
    readonly label: { readonly en: string; readonly fr: string };
  }[];
  /** The coordinator is the partner in this match. */
  readonly own: boolean;
  /** Rules set aside that touch this match. */
  readonly waivers: readonly StandingWaiver[];
  readonly history: readonly Deed[];
  readonly letters: readonly LetterLine[];
}

/** Everything about one match: both sides, what can be done, what happened, and the letters. */
@Injectable()
export class MatchDeskQuery {
  constructor(
    private readonly matching: MatchingService,
    private readonly cards: PartnerCardsQuery,
    private readonly timeline: HistoryQuery,
    private readonly letters: LettersQuery,
  ) {}

  /** Throws the `not-found` Refusal. */
  async one(actor: Actor, id: Id, locale: Locale): Promise<MatchDesk> {
    const match = await this.matching.match(id);
    const own = match.partner.accountId === actor.id;
    const coordinator: Actor = { id: actor.id, roles: ['coordinator'] };
    const cards = await this.cards.some([match.partner.id]);
    const waivers = await this.matching.waiversOf(match.request.id);
    return {
      ...{ match, own, card: cards.get(match.partner.id) ?? null },
      offers: own ? [] : decisionsIn(match, coordinator),
      history: await this.timeline.about(match.id),
      letters: await this.letters.about(locale, match.id),
      waivers: waivers.filter(({ partnerId }) => partnerId === null || partnerId === match.partner.id),
    };
  }
}

/** What the partner answers is not the coordinator's to decide: it has a page of its own. */
const decisionsIn = ({ status }: MatchView, coordinator: Actor) =>
  matchLifecycle.offers(status, coordinator).filter(({ event }) => !partnerAnswers.includes(event));
