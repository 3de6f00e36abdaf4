import { Injectable } from '@nestjs/common';
import { ApproveMatch } from './approve-match.js';
import { DeclineOffer } from './decline-offer.js';
import { DismissMatch } from './dismiss-match.js';
import { EndMatch } from './end-match.js';
import { Introduce } from './introduce.js';
import { OfferAgain } from './offer-again.js';
import { PartnerAnswer } from './partner-answer.js';
import { ProposeAgain } from './propose-again.js';
import { ReleaseOffer } from './release-offer.js';
import { SayYes } from './say-yes.js';
import { StartMatch } from './start-match.js';
import { TakeBack } from './take-back.js';
import { TeamAnswer } from './team-answer.js';
import { TeamDecline } from './team-decline.js';
import { WithdrawMatch } from './withdraw-match.js';

/** The steps of a match, by whose turn it is. */
@Injectable()
export class CoordinatorSteps {
  constructor(
    readonly approving: ApproveMatch,
    readonly takingBack: TakeBack,
    readonly dismissing: DismissMatch,
    readonly proposingAgain: ProposeAgain,
    readonly releasing: ReleaseOffer,
    readonly offeringAgain: OfferAgain,
    readonly introducing: Introduce,
  ) {}
}

/** What a partner may answer. */
@Injectable()
export class PartnerSteps {
  constructor(
    readonly yes: SayYes,
    readonly declining: DeclineOffer,
    readonly answering: PartnerAnswer,
  ) {}
}

/** What the team, or either side, may do. */
@Injectable()
export class SharedSteps {
  constructor(
    readonly teamAnswering: TeamAnswer,
    readonly teamDeclining: TeamDecline,
    readonly withdrawing: WithdrawMatch,
    readonly starting: StartMatch,
    readonly ending: EndMatch,
  ) {}
}
