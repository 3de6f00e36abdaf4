import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { CommitteesService } from '../../committees/committees.service.js';
import type { RequestView } from '../../requests/requests.service.js';
import { PanelRulesQuery } from '../data/panel-rules.query.js';
import type { Candidate } from '../domain/candidate.js';
import { beside, rulesFromComposition, type PanelRule } from '../domain/panel-rules.js';
import { ReadSeated } from './read-seated.js';

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
    private readonly sitting: ReadSeated,
  ) {}

  async run(request: RequestView, tx?: EntityManager): Promise<RulesNow> {
    const set = await this.panels.of(request.id, tx);
    if (set) return { rules: set, from: 'coordinator' };
    if (!request.committeeId) return { rules: [], from: 'nobody' };
    const { committeeId } = request;
    const results = (await this.committees.compositions([committeeId], tx)).get(committeeId) ?? [];
    const rules = rulesFromComposition(unmetOf(results), request.places);
    return { rules, from: rules.length > 0 ? 'committee' : 'nobody' };
  }

  /** Who has a place at a table, and its rules. */
  async table(request: RequestView, tx: EntityManager): Promise<{ seated: Id[]; rules: readonly PanelRule[] }> {
    const { rules } = await this.run(request, tx);
    return { seated: await this.sitting.run(request, tx), rules };
  }

  /** What the tables of many requests still ask beside the people approved. Requests without a rule are left out. */
  async beside(
    requests: readonly RequestView[],
    candidates: readonly Candidate[],
    tx: EntityManager,
  ): Promise<Map<Id, PanelRule[]>> {
    const asked = await this.all(requests, tx);
    if (asked.size === 0) return new Map();
    const approved = await this.panels.approved([...asked.keys()], tx);
    const known = new Map(candidates.map((one) => [one.id, one]));
    const seated = (id: Id) => (approved.get(id) ?? []).flatMap((partner) => known.get(partner) ?? []);
    return new Map([...asked].map(([id, rules]) => [id, beside(rules, seated(id))]));
  }

  private async all(requests: readonly RequestView[], tx: EntityManager): Promise<Map<Id, readonly PanelRule[]>> {
    const set = await this.panels.all(tx);
    const committees = requests.flatMap(({ id, committeeId }) => (committeeId && !set.has(id) ? [committeeId] : []));
    const compositions = await this.committees.compositions([...new Set(committees)], tx);
    const rulesOf = ({ id, committeeId, places }: RequestView) =>
      set.get(id) ?? rulesFromComposition(unmetOf(compositions.get(committeeId ?? '') ?? []), places);
    return new Map(
      requests.flatMap((request) => {
        const rules = rulesOf(request);
        return rules.length > 0 ? [[request.id, rules] as const] : [];
      }),
    );
  }
}

type Composition = Awaited<ReturnType<CommitteesService['composition']>>;

const unmetOf = (results: Composition): string[] => results.filter(({ met }) => !met).map(({ rule }) => rule);
