import { Controller, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { partnersPaths } from '../../partners/partners.paths.js';
import { PartnersService } from '../../partners/partners.service.js';
import { MatchingService } from '../matching.service.js';

/** A partner leaves the network. The page that asks once more is the partners’ own. */
@Controller()
@Access('partner')
export class LeaveController {
  constructor(
    private readonly partners: PartnersService,
    private readonly matching: MatchingService,
  ) {}

  @Post(partnersPaths.leave.both)
  async leave(@Me() me: Actor, @Visiting() { locale }: Visit) {
    const mine = me.id === null ? null : await this.partners.partnerOf(me.id);
    if (!mine) throw notFound();
    await this.matching.leave(me, mine.id);
    return see(partnersPaths.goodbye.to(locale));
  }
}
