import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { MatchingService, type RepairOffer, type Repairs } from '../../matching/matching.service.js';
import { RequestsService, type RequestView } from '../../requests/requests.service.js';
import { NamesQuery, type Names } from './names.query.js';
import { PartnerCardsQuery, type PartnerCard } from './partner-cards.query.js';

/** Offers with names for everybody in them. */
export interface NamedOffers {
  readonly offers: readonly RepairOffer[];
  readonly names: Names;
}

/** Everything a coordinator looks at to mend what is proposed. */
@Injectable()
export class RepairDeskQuery {
  constructor(
    private readonly matching: MatchingService,
    private readonly requests: RequestsService,
    private readonly cards: PartnerCardsQuery,
    private readonly naming: NamesQuery,
  ) {}

  async list(signal?: AbortSignal): Promise<Omit<Repairs, 'people'> & { readonly people: readonly PartnerCard[] }> {
    const { requests, people } = await this.matching.repairs(signal);
    const cards = await this.cards.some(people);
    const known = [...cards.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
    return { requests, people: known };
  }

  /** Throws the `not-found` Refusal. */
  async ofRequest(id: Id, signal?: AbortSignal): Promise<NamedOffers & { readonly request: RequestView }> {
    const request = await this.requests.request(id);
    const offers = await this.matching.repairOffers({ requestId: request.id }, signal);
    return { request, ...(await this.named(offers, request)) };
  }

  /** Throws the `not-found` Refusal. */
  async ofPerson(id: Id, signal?: AbortSignal): Promise<NamedOffers & { readonly card: PartnerCard }> {
    const card = await this.person(id);
    return { card, ...(await this.named(await this.matching.repairOffers({ partnerId: card.id }, signal))) };
  }

  /** Somebody for whom a place is looked for. Throws the `not-found` Refusal. */
  async person(id: Id): Promise<PartnerCard> {
    const card = (await this.cards.some([id])).get(id);
    if (!card) throw notFound();
    return card;
  }

  private async named(offers: readonly RepairOffer[], request?: RequestView): Promise<NamedOffers> {
    const people = offers.flatMap(({ comes, moves }) => [...comes, ...moves].map(({ partnerId }) => partnerId));
    return { offers, names: await this.naming.of(people, request) };
  }
}
