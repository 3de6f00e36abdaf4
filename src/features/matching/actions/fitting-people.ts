import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import type { RequestView } from '../../requests/requests.service.js';
import { WeightsQuery } from '../data/weights.query.js';
import { isNewTo, type Candidate } from '../domain/candidate.js';
import type { Need } from '../domain/need.js';
import { unmetRules } from '../domain/rules.js';
import { score, type Scored } from '../domain/score.js';
import type { Fitting } from '../domain/slate-of.js';
import { GatherFacts } from './gather-facts.js';
import { ResidentIndex } from './resident-index.js';

/** Everybody who fits a request, best first, and what is known of anybody. */
export interface PeopleNow {
  readonly fitting: readonly Fitting[];
  readonly known: (ids: readonly Id[]) => Candidate[];
}

/** Who meets every rule of one request today. */
@Injectable()
export class FittingPeople {
  constructor(
    private readonly clock: SystemClock,
    private readonly facts: GatherFacts,
    private readonly weights: WeightsQuery,
    private readonly everybody: ResidentIndex,
  ) {}

  /** For looking. Be done with the people when `ask` returns. */
  async look<T>(request: RequestView, ask: (people: PeopleNow) => T): Promise<T> {
    const need = await this.facts.need(request, this.clock.now());
    const weights = await this.weights.inForce();
    return this.everybody.look((index) => {
      const { ranked } = index.shortlist({ ...need, askedOn: index.today }, weights, { near: 0 });
      const known = (ids: readonly Id[]) => ids.flatMap((id) => index.get(id) ?? []);
      const fitting = ranked.flatMap((scored) =>
        known([scored.candidateId]).map((candidate): Fitting => ({ scored, candidate })),
      );
      return ask({ fitting: fitting.filter(({ candidate }) => !saidNo(need, candidate)), known });
    });
  }

  /** For writing: what is known of these people, read in the transaction. */
  known(tx: EntityManager, only: readonly Id[]): Promise<Candidate[]> {
    return this.facts.candidates(this.clock.now(), { only }, tx);
  }

  /** For writing: those of the people who fit, read in the transaction. */
  async some(tx: EntityManager, request: RequestView, only: readonly Id[]): Promise<Scored[]> {
    const now = this.clock.now();
    const need = await this.facts.need(request, now, tx);
    const weights = await this.weights.inForce(tx);
    const people = await this.facts.candidates(now, { only }, tx);
    return people
      .filter((one) => isNewTo(need)(one) && !saidNo(need, one) && unmetRules(need, one).length === 0)
      .map((one) => score(need, one, weights));
  }
}

/** They have a match with this request already. It is offered again, whatever rule is set aside; no second one is made. */
const saidNo = ({ id }: Need, { declined }: Candidate): boolean => declined.includes(id);
