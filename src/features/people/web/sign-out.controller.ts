import { Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../../../platform/config/config.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Sessions } from '../../../platform/web/sessions.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { peoplePaths } from '../people.paths.js';
import { forgetSession } from './session-cookie.js';

@Controller()
export class SignOutController {
  constructor(
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  /** Also for somebody whose session has ended already. */
  @Post(peoplePaths.signOut.both)
  @Access('anyone')
  async leave(@Visiting() { account, sessionId, locale }: Visit, @Res({ passthrough: true }) reply: FastifyReply) {
    if (account && sessionId) await this.sessions.revoke(account.id, sessionId);
    forgetSession(reply, this.config);
    return see(peoplePaths.landing.to(locale, undefined, { done: 'signed-out' }));
  }
}
