import { Injectable } from '@nestjs/common';
import type { RepairFocus, RepairOffer } from '../domain/repair/repair.js';
import { AskSituation } from './ask-situation.js';

/** Works out how an empty place could be filled, or somebody be given one, from how things stand now. Writes nothing. */
@Injectable()
export class PlanRepair {
  constructor(private readonly asking: AskSituation) {}

  async run(focus: RepairFocus, signal?: AbortSignal): Promise<readonly RepairOffer[]> {
    return (await this.asking.run({ kind: 'offers', focus }, signal ? { signal } : {})).answer;
  }
}
