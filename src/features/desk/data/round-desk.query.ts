import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import { MatchingService, type Scored } from '../../matching/matching.service.js';
import { PartnerCardsQuery } from './partner-cards.query.js';

export interface PlannedRequest {
  readonly id: Id;
  readonly code: string;
  readonly title: Text;
  readonly free: number;
  readonly waiting: number;
  readonly people: readonly {
    readonly id: Id;
    readonly name: string;
    readonly parts: Scored['parts'];
    readonly alternate: boolean;
  }[];
  /** One reason for each place that stays empty. */
  readonly emptyPlaces: readonly Text[];
}

export interface RoundDesk {
  readonly plans: readonly PlannedRequest[];
  readonly proposals: number;
  readonly emptyPlaces: number;
}

/** The plan of a round with names instead of ids. Writes nothing. */
@Injectable()
export class RoundDeskQuery {
  constructor(
    private readonly matching: MatchingService,
    private readonly cards: PartnerCardsQuery,
  ) {}

  async preview(): Promise<RoundDesk> {
    const round = await this.matching.previewRound();
    const cards = await this.cards.some(
      round.flatMap(({ proposed }) => proposed.map(({ candidateId }) => candidateId)),
    );
    const plans = round.map(({ request, free, waiting, proposed, emptyPlaces }) => ({
      ...{ id: request.id, code: request.code, title: request.title, free, waiting, emptyPlaces },
      people: proposed.map(({ candidateId, parts, alternate }) => ({
        ...{ id: candidateId, name: cards.get(candidateId)?.name ?? '', parts, alternate },
      })),
    }));
    const sum = (of: (plan: PlannedRequest) => number) => plans.reduce((total, plan) => total + of(plan), 0);
    return {
      plans,
      proposals: sum(({ people }) => people.length),
      emptyPlaces: sum((plan) => plan.emptyPlaces.length),
    };
  }
}
