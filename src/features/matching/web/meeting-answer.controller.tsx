import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { matchingPaths } from '../matching.paths.js';
import { MatchingService } from '../matching.service.js';
import { LeavePage } from './answer.pages.js';
import { MyInvitation } from './my-invitation.js';

/** What a partner says after meeting the team, and the way out later on. */
@Controller()
@Access('partner')
export class MeetingAnswerController {
  constructor(
    private readonly mine: MyInvitation,
    private readonly matching: MatchingService,
  ) {}

  @Post(matchingPaths.partnerAnswer.both)
  async sayYes(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.matching.partnerAnswer(me, id);
    return see(matchingPaths.invitation.to(locale, { id }, { done: 'answered' }));
  }

  @Get(matchingPaths.leave.both)
  async askLeave(@Me() me: Actor, @Param('id') id: string) {
    await this.mine.of(me, id);
    return <LeavePage id={id} />;
  }

  @Post(matchingPaths.leave.both)
  async leave(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    const { match } = await this.mine.of(me, id);
    if (match.status === 'active') await this.matching.end(me, id, 'partner_chose_to_leave');
    else await this.matching.withdraw(me, id);
    return see(matchingPaths.home.to(locale, undefined, { done: 'left' }));
  }
}
