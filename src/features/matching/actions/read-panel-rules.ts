import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CommitteesService } from '../../committees/committees.service.js';
import type { RequestView } from '../../requests/requests.service.js';
import { PanelRulesQuery } from '../data/panel-rules.query.js';
import { rulesFromComposition, type PanelRule } from '../domain/panel-rules.js';

/** The rules for the people of one request, and where they come from. */
export interface RulesNow {
  readonly rules: readonly PanelRule[];
  readonly from: 'coordinator' | 'committee' | 'nobody';
}

/** What a coordinator has set; else what the committee’s own rules still ask; else nothing. */
@Injectable()
export class ReadPanelRules {
  constructor(
    private readonly panels: PanelRulesQuery,
    private readonly committees: CommitteesService,
  ) {}

  async run(request: RequestView, tx?: EntityManager): Promise<RulesNow> {
    const set = await this.panels.of(request.id, tx);
    if (set) return { rules: set, from: 'coordinator' };
    if (!request.committeeId) return { rules: [], from: 'nobody' };
    const results = await this.committees.composition(request.committeeId);
    const unmet = results.filter(({ met }) => !met).map(({ rule }) => rule);
    const rules = rulesFromComposition(unmet, request.places);
    return { rules, from: rules.length > 0 ? 'committee' : 'nobody' };
  }
}
