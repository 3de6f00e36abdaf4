import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { whyChosen, type Chosen } from '../domain/repair/why.js';
import { ReadSituation } from './read-situation.js';

/** Why the best plan of today has somebody in a request: who would be next, and what that would cost. */
@Injectable()
export class ExplainChoice {
  constructor(private readonly reading: ReadSituation) {}

  /** Null when it does not have them there. */
  async run(requestId: Id, partnerId: Id): Promise<Chosen | null> {
    return whyChosen((await this.reading.run()).situation, requestId, partnerId);
  }
}
