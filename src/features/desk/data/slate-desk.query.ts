import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { PanelsService, type RequestSlate, type SlateSet } from '../../matching/panels.service.js';
import { PartnerCardsQuery } from './partner-cards.query.js';

/** The best people for one request together, with their names. */
export interface SlateDesk extends RequestSlate {
  readonly nameOf: (partnerId: Id) => string;
}

@Injectable()
export class SlateDeskQuery {
  constructor(
    private readonly panels: PanelsService,
    private readonly cards: PartnerCardsQuery,
  ) {}

  /** Throws the `not-found` Refusal for an unknown or malformed id. */
  async one(id: Id): Promise<SlateDesk> {
    const found = await this.panels.slate(id);
    const { best, runnersUp } = found.slate;
    const sets: readonly SlateSet[] = best ? [best, ...runnersUp] : runnersUp;
    const ids = sets.flatMap(({ members }) => members.map(({ scored }) => scored.candidateId));
    const cards = await this.cards.some([...new Set(ids)]);
    return { ...found, nameOf: (partnerId) => cards.get(partnerId)?.name ?? '' };
  }
}
