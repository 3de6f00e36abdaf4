import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { nearest, whyAbsent, type Absence, type Margin } from '../domain/repair/why.js';
import { ReadSituation } from './read-situation.js';

/** Why the best plan of today does not have somebody in a request. */
export interface AbsenceNow {
  readonly absence: Absence;
  /** Where that person would cost least; null when no open request can take them, or they have a place in the best plan. */
  readonly nearest: Margin | null;
}

@Injectable()
export class ExplainAbsence {
  constructor(private readonly reading: ReadSituation) {}

  async run(requestId: Id, partnerId: Id): Promise<AbsenceNow> {
    const { situation } = await this.reading.run();
    return { absence: whyAbsent(situation, requestId, partnerId), nearest: nearest(situation, partnerId) };
  }
}
