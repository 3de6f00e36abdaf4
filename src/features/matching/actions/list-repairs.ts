import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import type { RequestView } from '../../requests/requests.service.js';
import { residualOf } from '../engine/explain/residual.js';
import { ReadSituation, type SituationNow } from './read-situation.js';

/** What could be mended now. */
export interface Repairs {
  /** Open requests with places for which nobody is proposed, most places first. */
  readonly requests: readonly { readonly request: RequestView; readonly empty: number }[];
  /** People who were never asked or proposed, and whom an open request could take. */
  readonly people: readonly Id[];
}

/** Lists the places without anybody, and the people without a place. */
@Injectable()
export class ListRepairs {
  constructor(private readonly reading: ReadSituation) {}

  async run(): Promise<Repairs> {
    const now = await this.reading.run();
    const { demands, partners } = now.situation.problem.pairs;
    const none = { demand: new Int32Array(demands), partner: new Int32Array(partners) };
    const { empty } = residualOf(now.situation.problem, now.situation.plan, none);
    const requests = now.requests.map((request) => ({
      request,
      empty: empty[now.situation.demandOf(request.id) ?? -1] ?? 0,
    }));
    return {
      requests: requests.filter((one) => one.empty > 0).sort((a, b) => b.empty - a.empty),
      people: newcomers(now),
    };
  }
}

function newcomers({ situation, world }: SituationNow): Id[] {
  const wanted = new Set(situation.problem.pairs.partner);
  const waiting = new Set(world.waiting.map(({ partnerId }) => partnerId));
  return world.candidates
    .filter(({ id, pairedWith, engagementsBefore }) => {
      const partner = situation.partnerOf(id);
      const never = pairedWith.length + engagementsBefore === 0 && !waiting.has(id);
      return never && partner !== undefined && wanted.has(partner);
    })
    .map(({ id }) => id);
}
