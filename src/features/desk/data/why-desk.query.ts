import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import {
  MatchingService,
  type Explained,
  type MatchView,
  type Place,
  type Vacancy,
} from '../../matching/matching.service.js';
import { RequestsService, type RequestView } from '../../requests/requests.service.js';
import { FindQuery, type Hit } from './find.query.js';
import { NamesQuery, type Names } from './names.query.js';
import type { PartnerCard } from './partner-cards.query.js';

/** Why somebody is not in a request. */
export interface WhyNotDesk {
  readonly request: RequestView;
  /** People whom the search found. */
  readonly hits: readonly Hit[];
  readonly answer: WhyNotAnswer | null;
}

export interface WhyNotAnswer extends Place {
  readonly card: PartnerCard;
  readonly match: MatchView | null;
  /** Today’s rules and score; null for somebody who left. */
  readonly explained: Explained | null;
  readonly names: Names;
}

export interface WhyEmptyDesk {
  readonly request: RequestView;
  readonly vacancy: Vacancy | null;
  readonly names: Names;
}

export interface WhyThisDesk {
  readonly match: MatchView;
  readonly explained: Explained | null;
  /** Null once the match is decided. */
  readonly place: Place | null;
  readonly names: Names;
}

interface Sought {
  readonly find: string;
  readonly person: string;
}

/** Why the plan is as it is, with names. */
@Injectable()
export class WhyDeskQuery {
  constructor(
    private readonly matching: MatchingService,
    private readonly requests: RequestsService,
    private readonly finding: FindQuery,
    private readonly naming: NamesQuery,
  ) {}

  /** Throws the `not-found` Refusal for an unknown request; somebody unknown is not answered about. */
  async not(id: Id, { find, person }: Sought, signal?: AbortSignal): Promise<WhyNotDesk> {
    const request = await this.requests.request(id);
    const hits = (await this.finding.find(find)).filter(({ kind }) => kind === 'person');
    const card = await this.naming.card(person);
    return { request, hits, answer: card ? await this.answer(request, card, signal) : null };
  }

  private async answer(request: RequestView, card: PartnerCard, signal?: AbortSignal): Promise<WhyNotAnswer> {
    const place = await this.matching.whyPlace(request.id, card.id, signal);
    const [explained = null] = await this.matching.explain(request.id, [card.id]);
    const match = (await this.matching.matchesOf(request.id)).find(({ partner }) => partner.id === card.id) ?? null;
    const names = await this.naming.of([card.id, ...peopleIn(place)], request);
    return { card, ...place, explained, match, names };
  }

  /** Throws the `not-found` Refusal. */
  async empty(id: Id, signal?: AbortSignal): Promise<WhyEmptyDesk> {
    const request = await this.requests.request(id);
    const vacancy = await this.matching.whyVacant(request.id, signal);
    const { swap, oneMore = [], waivers = [] } = vacancy ?? {};
    const people = [...(swap ? [swap] : []), ...oneMore, ...waivers.map(({ best }) => best)];
    return {
      request,
      vacancy,
      names: await this.naming.of(
        people.map(({ partnerId }) => partnerId),
        request,
      ),
    };
  }

  /** Throws the `not-found` Refusal. A match that is decided is not in the plan, so nothing is asked about its place. */
  async chosen(matchId: Id, signal?: AbortSignal): Promise<WhyThisDesk> {
    const match = await this.matching.match(matchId);
    const [requestId, partnerId] = [match.request.id, match.partner.id];
    const [explained = null] = await this.matching.explain(requestId, [partnerId]);
    const place = match.status === 'proposed' ? await this.matching.whyPlace(requestId, partnerId, signal) : null;
    return { match, explained, place, names: await this.naming.of([partnerId, ...(place ? peopleIn(place) : [])]) };
  }
}

const peopleIn = ({ chosen, absence, nearest }: Place): Id[] => [
  ...(chosen?.next ? [chosen.next] : []),
  ...[absence.kind === 'margin' ? absence.margin : null, nearest].flatMap((margin) => margin?.instead ?? []),
];
