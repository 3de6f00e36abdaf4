import { Controller, Get, Param, Post } from '@nestjs/common';
import { holds, type Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import { RequestsService } from '../../requests/requests.service.js';
import { MatchingService, takesAPlace } from '../matching.service.js';
import { WithdrawRequestPage } from './withdraw-request.page.js';

/** Matching answers here because a request that is withdrawn closes its matches. */
@Controller()
@Access('principal_investigator', 'researcher', 'committee_chair', 'coordinator')
export class WithdrawRequestController {
  constructor(
    private readonly requests: RequestsService,
    private readonly matching: MatchingService,
  ) {}

  @Get(requestsPaths.withdraw.both)
  async ask(@Me() me: Actor, @Param('id') id: string) {
    const { code } = await this.requests.request(id);
    const mine = holds(me, 'coordinator') || (me.id !== null && (await this.requests.mayActFor(me.id, id)));
    if (!mine) throw notFound();
    const underWay = (await this.matching.matchesOf(id)).filter(({ status }) =>
      (takesAPlace as readonly string[]).includes(status),
    );
    return <WithdrawRequestPage id={id} code={code} underWay={underWay.length} />;
  }

  @Post(requestsPaths.withdraw.both)
  async withdraw(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.matching.withdrawRequest(me, id);
    return see(requestsPaths.request.to(locale, { id }, { done: 'withdrawn' }));
  }
}
