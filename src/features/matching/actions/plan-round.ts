import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { compileRound } from '../domain/round/compile-round.js';
import { settingsOf } from '../domain/round/settings.js';
import { solveRound } from '../domain/round/solve-round.js';
import { plansOf, type RequestPlan } from './plans-of.js';
import { ReadNetwork } from './read-network.js';

/** Works out, here and now, whom to propose beside those who wait. Writes nothing. For a few requests: a round has its own thread. */
@Injectable()
export class PlanRound {
  constructor(
    private readonly db: DataSource,
    private readonly network: ReadNetwork,
  ) {}

  /** For these requests, or for all that are open. */
  async run(only?: readonly Id[], tx: EntityManager = this.db.manager): Promise<RequestPlan[]> {
    const now = await this.network.run(tx, only);
    const { requests } = await solveRound(compileRound(now.world), settingsOf('balanced', 'keep'));
    return plansOf(now, requests);
  }
}
