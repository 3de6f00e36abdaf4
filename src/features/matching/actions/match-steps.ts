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

/** Before anybody outside hears of a match. */
@Injectable()
export class ProposalSteps {
  constructor(
    readonly approving: ApproveMatch,
    readonly takingBack: TakeBack,
    readonly dismissing: DismissMatch,
    readonly proposingAgain: ProposeAgain,
  ) {}
}

/** From the offer to the introduction. */
@Injectable()
export class OfferSteps {
  constructor(
    readonly releasing: ReleaseOffer,
    readonly offeringAgain: OfferAgain,
    readonly sayingYes: SayYes,
    readonly introducing: Introduce,
  ) {}
}

/** A yes or a no of either side. */
@Injectable()
export class AnswerSteps {
  constructor(
    readonly partnerAnswering: PartnerAnswer,
    readonly teamAnswering: TeamAnswer,
    readonly declining: DeclineOffer,
    readonly teamDeclining: TeamDecline,
  ) {}
}

/** The work, and every way to stop. */
@Injectable()
export class WorkSteps {
  constructor(
    readonly starting: StartMatch,
    readonly ending: EndMatch,
    readonly withdrawing: WithdrawMatch,
  ) {}
}

/** The steps of a match, in the order in which they come. */
@Injectable()
export class MatchSteps {
  constructor(
    readonly proposal: ProposalSteps,
    readonly offer: OfferSteps,
    readonly answer: AnswerSteps,
    readonly work: WorkSteps,
  ) {}
}
