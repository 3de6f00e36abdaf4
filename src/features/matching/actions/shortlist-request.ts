import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { RequestsService } from '../../requests/requests.service.js';
import { WeightsQuery } from '../data/weights.query.js';
import type { Shortlist } from '../domain/shortlist.js';
import { GatherFacts } from './gather-facts.js';
import { ResidentIndex } from './resident-index.js';

/** How many people are named. All are counted. */
const named = { top: 100, near: 200 };

/** Who fits one request today, who almost does, and which rule keeps the others out. Writes nothing. */
@Injectable()
export class ShortlistRequest {
  constructor(
    private readonly clock: SystemClock,
    private readonly requests: RequestsService,
    private readonly facts: GatherFacts,
    private readonly weights: WeightsQuery,
    private readonly everybody: ResidentIndex,
  ) {}

  /** Partners with whom the request has a match already are left out: they stand among its matches. */
  async run(requestId: Id): Promise<Shortlist> {
    const request = await this.requests.request(requestId);
    const weights = await this.weights.inForce();
    const need = await this.facts.need(request, this.clock.now());
    return this.everybody.look((index) => index.shortlist({ ...need, askedOn: index.today }, weights, named));
  }
}
