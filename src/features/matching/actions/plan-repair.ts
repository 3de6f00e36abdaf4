import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { repairOffers, type RepairFocus, type RepairOffer } from '../domain/repair/repair.js';
import { ReadSituation } from './read-situation.js';

/** Works out how an empty place could be filled, or somebody be given one, from how things stand now. Writes nothing. */
@Injectable()
export class PlanRepair {
  constructor(private readonly reading: ReadSituation) {}

  async run(focus: RepairFocus, tx?: EntityManager): Promise<RepairOffer[]> {
    return repairOffers((await this.reading.run(tx)).situation, focus);
  }
}
