import { Injectable } from '@nestjs/common';
import { LeaveNetwork } from './leave-network.js';
import { PausePartner } from './pause-partner.js';
import { ResumePartner } from './resume-partner.js';

/** What becomes of a partner while matching closes what is under way, each in the caller's transaction. */
@Injectable()
export class PartnerMoves {
  constructor(
    readonly pausing: PausePartner,
    readonly resuming: ResumePartner,
    readonly leaving: LeaveNetwork,
  ) {}
}
