import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { RequestsService } from '../../requests/requests.service.js';
import { Match } from '../data/match.entity.js';
import { WeightsQuery } from '../data/weights.query.js';
import type { Candidate } from '../domain/candidate.js';
import { isWaived, rules } from '../domain/rules.js';
import { score, type Scored } from '../domain/score.js';
import { GatherFacts } from './gather-facts.js';

/** How one rule stands between a partner and a request. */
export interface JudgedRule {
  readonly code: MatchRequirement;
  readonly label: Text;
  readonly met: boolean;
  readonly waivable: boolean;
  /** Not met, and set aside by a coordinator: it does not stand in the way. */
  readonly waived: boolean;
  /** The facts, for coordinators only. */
  readonly why: Text;
}

/** One partner beside one request, as the engine sees them today. */
export interface Explained extends Scored {
  readonly rules: readonly JudgedRule[];
}

/** Explains people who stand side by side. A match that they have with the request already does not stand in their own way. */
@Injectable()
export class ExplainPairs {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly requests: RequestsService,
    private readonly facts: GatherFacts,
    private readonly weights: WeightsQuery,
  ) {}

  /** In the order asked for; people who left, or never were partners, are left out. */
  async run(requestId: Id, partnerIds: readonly Id[]): Promise<Explained[]> {
    const now = this.clock.now();
    const request = await this.requests.request(requestId);
    const need = await this.facts.need(request, now);
    const weights = await this.weights.inForce();
    const found = await Promise.all(partnerIds.filter(isId).map((id) => this.candidate(request.id, id, now)));
    return found.flatMap((candidate) =>
      candidate
        ? [{ ...score(need, candidate, weights), rules: rules.map((rule) => judged(rule, need, candidate)) }]
        : [],
    );
  }

  private async candidate(requestId: Id, partnerId: Id, now: Date): Promise<Candidate | undefined> {
    const match = await this.db.manager.findOneBy(Match, { requestId, partnerId });
    const [candidate] = await this.facts.candidates(now, { only: [partnerId], ...(match && { except: match.id }) });
    return candidate;
  }
}

const judged = (rule: (typeof rules)[number], ...pair: Parameters<(typeof rules)[number]['met']>): JudgedRule => ({
  ...{ code: rule.code, label: rule.label },
  ...{ met: rule.met(...pair), why: rule.why(...pair) },
  ...{ waivable: rule.waivable, waived: !rule.met(...pair) && isWaived(rule, ...pair) },
});
