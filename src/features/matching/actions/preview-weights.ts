import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { RequestsService } from '../../requests/requests.service.js';
import { namesOf } from '../data/names.query.js';
import { OpenPlacesQuery } from '../data/open-places.query.js';
import { WeightsQuery } from '../data/weights.query.js';
import { topChanges } from '../domain/top-changes.js';
import type { Weights } from '../domain/weights.js';
import type { WeightsPreview } from '../domain/weights-preview.js';
import { GatherFacts } from './gather-facts.js';

/** More than this would keep an administrator waiting. */
const most = 25;

/**
 * Shows what other weights would change at the top of the open requests. Writes nothing. Only a coordinator reads names beside a
 * request: to decide about weights, how many they are is enough.
 */
@Injectable()
export class PreviewWeights {
  constructor(
    private readonly db: DataSource,
    private readonly requests: RequestsService,
    private readonly places: OpenPlacesQuery,
    private readonly facts: GatherFacts,
    private readonly weights: WeightsQuery,
  ) {}

  async run(actor: Actor, weights: Weights, now: Date): Promise<WeightsPreview> {
    const open = await this.requests.openRequests();
    const looked = open.slice(0, most);
    const taken = await this.places.all();
    const free = looked.map((request) => ({
      request,
      places: Math.max(0, request.places - (taken.get(request.id)?.taken ?? 0)),
    }));
    const inForce = await this.weights.inForce();
    const changes = topChanges(await this.facts.needs(free, now), await this.facts.candidates(now), {
      now: inForce,
      then: { version: inForce.version + 1, weights },
    }).filter(({ into }) => into.length > 0);
    const names = await namesOf(
      this.db.manager,
      holds(actor, 'coordinator') ? changes.flatMap(({ into, out }) => [...into, ...out]) : [],
    );
    const called = (ids: readonly Id[]) => ({ count: ids.length, names: ids.flatMap((id) => names.get(id) ?? []) });
    return {
      ...{ looked: looked.length, open: open.length },
      changed: changes.flatMap(({ needId, places, into, out }) =>
        looked
          .filter(({ id }) => id === needId)
          .map(({ id, code, title }) => ({ id, code, title, places, into: called(into), out: called(out) })),
      ),
    };
  }
}
