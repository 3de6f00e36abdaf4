import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { RequestsService, type RequestView } from '../../requests/requests.service.js';
import { waitingProposals } from '../data/waiting.query.js';
import { WeightsQuery } from '../data/weights.query.js';
import type { Candidate } from '../domain/candidate.js';
import type { RoundWorld, Waiting } from '../domain/round/compile-round.js';
import { GatherFacts } from './gather-facts.js';
import { ReadTables } from './read-tables.js';

/** Open requests and everybody who could be asked, at one moment. */
export interface NetworkNow {
  readonly world: RoundWorld;
  readonly requests: readonly RequestView[];
  readonly readAt: Date;
}

/**
 * Reads what a round looks at. People approved before keep their places and count as engagements: nobody is moved who may know
 * of it. Proposals of the requests in the round are free to change; those of others count as offers on their way.
 */
@Injectable()
export class ReadNetwork {
  constructor(
    private readonly clock: SystemClock,
    private readonly requests: RequestsService,
    private readonly tables: ReadTables,
    private readonly facts: GatherFacts,
    private readonly weights: WeightsQuery,
  ) {}

  /** These requests, or all that are open. Give a transaction that sees one moment, or holds the requests. */
  async run(tx: EntityManager, only?: readonly Id[]): Promise<NetworkNow> {
    const readAt = this.clock.now();
    const requests = (await this.requests.openRequests(tx)).filter(({ id }) => !only || only.includes(id));
    const everybody = await this.facts.candidates(readAt, {}, tx);
    const tableOf = await this.tables.run(requests, everybody, tx);
    const free = (request: RequestView) => Math.max(0, request.places - tableOf(request).taken);
    const asked = requests.map((request) => ({ request, places: free(request) }));
    const needs = await this.facts.needs(asked, readAt, tx);
    const waiting = await waitingProposals(tx);
    const inRound = new Set(requests.map(({ id }) => id));
    const weights = await this.weights.inForce(tx);
    return {
      ...{ requests, readAt },
      world: {
        needs: requests.flatMap((request, i) => {
          const need = needs[i];
          return need ? [{ need, replyBy: request.replyBy, ...tableOf(request) }] : [];
        }),
        candidates: everybody.map((one) => freed(one, waiting, inRound)),
        waiting: waiting.filter(({ requestId }) => inRound.has(requestId)),
        weights,
      },
    };
  }
}

/** Somebody without the proposals that the round may change. */
function freed(candidate: Candidate, waiting: readonly Waiting[], inRound: ReadonlySet<Id>): Candidate {
  const theirs = waiting.filter(({ partnerId }) => partnerId === candidate.id);
  if (theirs.length === 0) return candidate;
  const open = new Set(theirs.map(({ requestId }) => requestId).filter((id) => inRound.has(id)));
  const elsewhere = theirs.filter(({ requestId, alternate }) => !alternate && !inRound.has(requestId)).length;
  return {
    ...candidate,
    openOffers: candidate.openOffers + elsewhere,
    pairedWith: candidate.pairedWith.filter((id) => !open.has(id)),
  };
}
