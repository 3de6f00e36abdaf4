import { Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../../../platform/config/config.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Sessions } from '../../../platform/web/sessions.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { UseSignInLink } from '../actions/use-sign-in-link.js';
import { SignInLinksQuery } from '../data/sign-in-links.query.js';
import { doors, peoplePaths } from '../people.paths.js';
import { ContinuePage, DeadLinkPage } from './continue.page.js';
import { keepSession } from './session-cookie.js';

/** The end of a link in a letter. Looking changes nothing; only the button uses it. */
@Controller()
@Access('anyone')
export class ContinueController {
  constructor(
    private readonly links: SignInLinksQuery,
    private readonly using: UseSignInLink,
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  @Get(peoplePaths.continue.both)
  async look(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { state, name } = await this.links.link(token);
    if (state === 'live') return <ContinuePage token={token} name={name ?? ''} />;
    reply.status(state === 'unknown' ? 404 : 409);
    return <DeadLinkPage state={state} />;
  }

  @Post(peoplePaths.continue.both)
  async use(
    @Param('token') token: string,
    @Visiting() visit: Visit,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('user-agent') device: string | undefined,
  ) {
    const session = await this.using.run(token, device);
    if (!session) return this.look(token, reply);
    if (visit.account && visit.sessionId) await this.sessions.revoke(visit.account.id, visit.sessionId);
    keepSession(reply, this.config, session);
    return see(session.returnTo ?? doors.home.to(session.locale));
  }
}
