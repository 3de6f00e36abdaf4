import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { whyVacant, type Vacancy } from '../domain/repair/why-vacant.js';
import { ReadSituation } from './read-situation.js';

/** Why a place stays empty, and the single changes that would fill it. */
@Injectable()
export class ExplainVacancy {
  constructor(private readonly reading: ReadSituation) {}

  /** Null when the best plan of today leaves no place of the request empty. */
  async run(requestId: Id): Promise<Vacancy | null> {
    const { situation, world } = await this.reading.run();
    return whyVacant(situation, world, requestId);
  }
}
