import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { RequestsService } from '../../requests/requests.service.js';
import { WeightsQuery } from '../data/weights.query.js';
import { shortlist, type Shortlist } from '../domain/shortlist.js';
import { GatherFacts } from './gather-facts.js';

/** Who fits one request today, who almost does, and which rule keeps the others out. Writes nothing. */
@Injectable()
export class ShortlistRequest {
  constructor(
    private readonly clock: SystemClock,
    private readonly requests: RequestsService,
    private readonly facts: GatherFacts,
    private readonly weights: WeightsQuery,
  ) {}

  /** Partners with whom the request has a match already are left out: they stand among its matches. */
  async run(requestId: Id): Promise<Shortlist> {
    const now = this.clock.now();
    const request = await this.requests.request(requestId);
    const candidates = await this.facts.candidates(now);
    return shortlist(await this.facts.need(request, now), candidates, await this.weights.inForce());
  }
}
