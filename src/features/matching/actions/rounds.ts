import { Injectable } from '@nestjs/common';
import { ExplainPairs } from './explain-pairs.js';
import { PlanRound } from './plan-round.js';
import { PreviewOffer } from './preview-offer.js';
import { ProposeForRequest } from './propose-for-request.js';
import { ProposeRound } from './propose-round.js';
import { ShortlistRequest } from './shortlist-request.js';

/** Who fits, looked at without writing anything. */
@Injectable()
export class Looks {
  constructor(
    readonly planning: PlanRound,
    readonly shortlist: ShortlistRequest,
    readonly explaining: ExplainPairs,
    readonly previewing: PreviewOffer,
  ) {}
}

/** Everything that asks the engine. */
@Injectable()
export class Rounds {
  constructor(
    readonly looking: Looks,
    readonly proposing: ProposeForRequest,
    readonly round: ProposeRound,
  ) {}
}
