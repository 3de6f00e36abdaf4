import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RequestView } from '../../requests/requests.service.js';
import { situationOf, type Situation } from '../domain/repair/situation.js';
import type { RoundWorld } from '../domain/round/compile-round.js';
import { ReadNetwork } from './read-network.js';

/** The situation, and the facts that it was read from. */
export interface SituationNow {
  readonly situation: Situation;
  readonly world: RoundWorld;
  readonly requests: readonly RequestView[];
}

/** How things stand at this moment: all open requests, everybody who could be asked, and who is proposed. */
@Injectable()
export class ReadSituation {
  constructor(
    private readonly db: DataSource,
    private readonly network: ReadNetwork,
  ) {}

  /** Reads one moment; a transaction that is given decides which. */
  async run(tx?: EntityManager): Promise<SituationNow> {
    const read = (one: EntityManager) => this.network.run(one);
    const { world, requests } = await (tx ? read(tx) : this.db.transaction('REPEATABLE READ', read));
    return { situation: situationOf(world), world, requests };
  }
}
