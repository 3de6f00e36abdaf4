import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { RequestsService, type RequestView } from '../../requests/requests.service.js';
import { WeightsQuery } from '../data/weights.query.js';
import { OpenPlacesQuery, type OpenPlaces } from '../data/open-places.query.js';
import { proposeRound } from '../domain/propose-round.js';
import type { Scored } from '../domain/score.js';
import { shortlist } from '../domain/shortlist.js';
import { GatherFacts } from './gather-facts.js';

/** One partner whom the plan puts forward. An alternate stands by, in case somebody says no. */
export interface Planned extends Scored {
  readonly alternate: boolean;
}

/** What the plan says about one open request. */
export interface RequestPlan {
  readonly request: RequestView;
  /** Places for which nobody has been approved. */
  readonly free: number;
  /** Proposals that already wait for a decision. */
  readonly waiting: number;
  readonly proposed: readonly Planned[];
  /** Why a place stays without a proposal; one line for each place. */
  readonly emptyPlaces: readonly Text[];
}

/** Works out whom to propose for every open request. Writes nothing, so it can be looked at first. */
@Injectable()
export class PlanRound {
  constructor(
    private readonly clock: SystemClock,
    private readonly requests: RequestsService,
    private readonly places: OpenPlacesQuery,
    private readonly facts: GatherFacts,
    private readonly weights: WeightsQuery,
  ) {}

  /** For these requests, or for all that are open. */
  async run(only?: readonly Id[], tx?: EntityManager): Promise<RequestPlan[]> {
    const now = this.clock.now();
    const open = (await this.requests.openRequests(tx)).filter(({ id }) => !only || only.includes(id));
    const places = await this.places.all(tx);
    const spread = await this.facts.candidates(now, { proposals: true }, tx);
    const weights = await this.weights.inForce(tx);
    const picks = open.map((request) => ({ request, places: firstPicks(request, places) }));
    const needs = await this.facts.needs(picks, now, tx);
    const first = new Map(proposeRound(needs, spread, weights).map((proposal) => [proposal.needId, proposal]));
    const everybody = await this.facts.candidates(now, {}, tx);
    return open.flatMap((request, i) => {
      const need = needs[i];
      if (!need) return [];
      const { proposed = [], emptyPlaces = [] } = first.get(request.id) ?? {};
      const { free, waiting } = roomOf(request, places);
      const most = Math.max(0, 2 * free - waiting - proposed.length);
      const alternates = shortlist(need, everybody, weights)
        .ranked.filter(({ candidateId }) => proposed.every((one) => one.candidateId !== candidateId))
        .slice(0, most);
      return {
        request,
        free,
        waiting,
        emptyPlaces,
        proposed: [...proposed.map(as(false)), ...alternates.map(as(true))],
      };
    });
  }
}

const as =
  (alternate: boolean) =>
  (scored: Scored): Planned => ({ ...scored, alternate });

function roomOf(request: RequestView, places: ReadonlyMap<Id, OpenPlaces>): { free: number; waiting: number } {
  const { taken, waiting } = places.get(request.id) ?? { taken: 0, waiting: 0 };
  return { free: Math.max(0, request.places - taken), waiting };
}

function firstPicks(request: RequestView, places: ReadonlyMap<Id, OpenPlaces>): number {
  const { free, waiting } = roomOf(request, places);
  return Math.max(0, free - waiting);
}
