import { Body, Controller, Get, Headers, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { notFound } from '../../../kernel/refusal.js';
import { Config } from '../../../platform/config/config.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { typedOf } from '../../../platform/web/read-form.js';
import { SignInAs } from '../actions/sign-in-as.js';
import { RoleSamplesQuery } from '../data/role-samples.query.js';
import { doors, signInAsPath } from '../people.paths.js';
import { keepSession } from './session-cookie.js';
import { SignInAsPage } from './sign-in-as.page.js';

/** A way to look around as anybody. In production its address does not exist. */
@Controller()
@Access('anyone')
export class SignInAsController {
  constructor(
    private readonly config: Config,
    private readonly samples: RoleSamplesQuery,
    private readonly signingIn: SignInAs,
  ) {}

  @Get(signInAsPath)
  async choose() {
    if (this.config.production) throw notFound();
    return <SignInAsPage samples={await this.samples.samples()} />;
  }

  @Post(signInAsPath)
  async enter(
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('user-agent') device: string | undefined,
  ) {
    const session = await this.signingIn.run(String(typedOf(body)['account'] ?? ''), device);
    keepSession(reply, this.config, session);
    return see(doors.home.to(session.locale));
  }
}
