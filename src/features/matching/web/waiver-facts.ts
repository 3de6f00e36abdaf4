import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Text } from '../../../kernel/text.js';
import { matchRequirementLabels, type MatchRequirement } from '../../../kernel/vocabulary/index.js';
import { PartnersService } from '../../partners/partners.service.js';
import { RequestsService } from '../../requests/requests.service.js';
import { MatchingService } from '../matching.service.js';

/** What a coordinator reads before a rule is set aside. */
export interface WaiverView {
  readonly request: { readonly id: Id; readonly code: string; readonly title: Text };
  readonly rule: MatchRequirement;
  readonly label: Text;
  /** Null: for everybody. */
  readonly partner: { readonly id: Id; readonly name: string; readonly why: Text; readonly score: number } | null;
  /** How many people this rule alone keeps out, and the best score among them. */
  readonly alone: number;
  readonly best: number | null;
}

@Injectable()
export class WaiverFacts {
  constructor(
    private readonly requests: RequestsService,
    private readonly partners: PartnersService,
    private readonly matching: MatchingService,
  ) {}

  /** Throws the `not-found` Refusal. */
  async of(requestId: Id, rule: MatchRequirement, partnerId: Id | undefined): Promise<WaiverView> {
    const { id, code, title } = await this.requests.request(requestId);
    const { waivers } = await this.matching.shortlist(id);
    return {
      ...{ request: { id, code, title }, rule, label: matchRequirementLabels[rule] },
      ...{ alone: waivers[rule].partners, best: waivers[rule].best },
      partner: partnerId === undefined ? null : await this.about(id, rule, partnerId),
    };
  }

  private async about(requestId: Id, rule: MatchRequirement, partnerId: Id) {
    const { name } = await this.partners.partner(partnerId);
    const [explained] = await this.matching.explain(requestId, [partnerId]);
    const why = explained?.rules.find(({ code }) => code === rule)?.why;
    if (!explained || !why) throw notFound();
    return { id: partnerId, name, why, score: explained.score };
  }
}
