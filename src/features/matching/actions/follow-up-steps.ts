import { Injectable } from '@nestjs/common';
import { ExpireMatch } from './expire-match.js';
import { NudgeMatch } from './nudge-match.js';
import { ReleaseOffer } from './release-offer.js';

/** What the clock can do to a match. */
@Injectable()
export class FollowUpSteps {
  constructor(
    readonly releasing: ReleaseOffer,
    readonly nudging: NudgeMatch,
    readonly expiring: ExpireMatch,
  ) {}
}
