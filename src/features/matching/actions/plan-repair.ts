import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RepairFocus, RepairOffer } from '../domain/repair/repair.js';
import { offersNow } from './offers-now.js';
import { ReadSituation } from './read-situation.js';

/** Works out how an empty place could be filled, or somebody be given one, from how things stand now. Writes nothing. */
@Injectable()
export class PlanRepair {
  constructor(private readonly reading: ReadSituation) {}

  async run(focus: RepairFocus, tx?: EntityManager): Promise<RepairOffer[]> {
    return offersNow((await this.reading.run(tx)).situation, focus);
  }
}
