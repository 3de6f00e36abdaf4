import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { RequestsService, type RequestView } from '../../requests/requests.service.js';
import { PartnerCardsQuery, type PartnerCard } from './partner-cards.query.js';

/** Names for ids: of people, and the codes of open requests. An id of nobody has no name. */
export interface Names {
  readonly person: (id: Id) => string;
  readonly code: (id: Id) => string;
}

@Injectable()
export class NamesQuery {
  constructor(
    private readonly requests: RequestsService,
    private readonly cards: PartnerCardsQuery,
  ) {}

  /** One person; undefined for an id of nobody. */
  async card(id: Id): Promise<PartnerCard | undefined> {
    return (await this.cards.some([id])).get(id);
  }

  /** Names these people, and every open request. */
  async of(partnerIds: readonly Id[], known?: RequestView): Promise<Names> {
    const people = await this.cards.some([...new Set(partnerIds)]);
    const open = await this.requests.openRequests();
    const codes = new Map([...open, ...(known ? [known] : [])].map(({ id, code }) => [id, code]));
    return { person: (id) => people.get(id)?.name ?? '', code: (id) => codes.get(id) ?? '' };
  }
}
