import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { dayOn } from '../../../platform/clock/today.js';
import { RequestsService, type RequestView } from '../../requests/requests.service.js';
import { waitingProposals } from '../data/waiting.query.js';
import { WeightsQuery } from '../data/weights.query.js';
import type { Candidate } from '../domain/candidate.js';
import type { PaidWork } from '../domain/pay.js';
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
    const open = await this.requests.openRequests(tx);
    const requests = open.filter(({ id }) => !only || only.includes(id));
    const everybody = await this.facts.candidates(readAt, {}, tx);
    const tableOf = await this.tables.run(requests, everybody, tx);
    const free = (request: RequestView) => Math.max(0, request.places - tableOf(request).taken);
    const asked = requests.map((request) => ({ request, places: free(request) }));
    const needs = await this.facts.needs(asked, readAt, tx);
    const waiting = await waitingProposals(tx);
    const theirs = byPartner(waiting);
    const inRound = new Set(requests.map(({ id }) => id));
    const others = new Map(open.filter(({ id }) => !inRound.has(id)).map((one) => [one.id, asPaidWork(one, readAt)]));
    const weights = await this.weights.inForce(tx);
    const apart = await this.facts.apart(everybody, tx);
    return {
      ...{ requests, readAt },
      world: {
        needs: requests.flatMap((request, i) => {
          const need = needs[i];
          return need ? [{ need, replyBy: request.replyBy, ...tableOf(request) }] : [];
        }),
        candidates: everybody.map((one) => freed(one, theirs.get(one.id) ?? [], { inRound, others })),
        waiting: waiting.filter(({ requestId }) => inRound.has(requestId)),
        weights,
        ...(apart.length > 0 ? { apart } : {}),
      },
    };
  }
}

const asPaidWork = ({ startsOn, months, hoursPerMonth, payPerHour }: RequestView, now: Date): PaidWork => ({
  ...{ startsOn: startsOn ?? dayOn(now), months, hoursPerMonth, payPerHour },
});

function byPartner(waiting: readonly Waiting[]): Map<Id, Waiting[]> {
  const found = new Map<Id, Waiting[]>();
  for (const one of waiting) found.set(one.partnerId, [...(found.get(one.partnerId) ?? []), one]);
  return found;
}

interface Sides {
  readonly inRound: ReadonlySet<Id>;
  /** The work of open requests that are not in the round. */
  readonly others: ReadonlyMap<Id, PaidWork>;
}

/**
 * Somebody without the proposals that the round may change. First choices elsewhere take an engagement, hours and pay. Whoever
 * said no has a match already: a rule set aside makes no second one, the coordinator offers that one again.
 */
function freed(candidate: Candidate, theirs: readonly Waiting[], { inRound, others }: Sides): Candidate {
  const waitsIn = new Set(theirs.map(({ requestId }) => requestId).filter((id) => inRound.has(id)));
  const elsewhere = theirs.filter(({ requestId, alternate }) => !alternate && !inRound.has(requestId));
  const work = elsewhere.flatMap(({ requestId }) => others.get(requestId) ?? []);
  return {
    ...candidate,
    openOffers: candidate.openOffers + elsewhere.length,
    hoursCommitted: candidate.hoursCommitted + work.reduce((sum, { hoursPerMonth }) => sum + hoursPerMonth, 0),
    paidWork: candidate.payCeiling === null ? candidate.paidWork : [...candidate.paidWork, ...work],
    pairedWith: [...candidate.pairedWith.filter((id) => !waitsIn.has(id)), ...candidate.declined],
  };
}
