import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { z } from 'zod';
import { Config } from '../../../platform/config/config.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { emailAddress } from '../../../platform/web/fields.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { ResumeDraft } from '../actions/resume-draft.js';
import { DraftQuery } from '../data/draft.query.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { nextStop } from './apply.controller.js';
import { draftCookie, keepDraftCookie } from './draft-cookie.js';
import { ResumeLinks } from './resume-links.js';
import { LaterPage, LinkSentPage, ResumePage } from './later.pages.js';

@Controller()
@Access('anyone')
export class LaterController {
  constructor(
    private readonly drafts: DraftQuery,
    private readonly links: ResumeLinks,
    private readonly resuming: ResumeDraft,
    private readonly config: Config,
  ) {}

  /** Asks for the address, filled in when it is known already. Without a draft there is nothing to come back to. */
  @Get(partnersPaths.later.both)
  async later(@Visiting() { locale, done }: Visit, @Query('email') email: unknown, @Req() request: FastifyRequest) {
    const draft = await this.drafts.find(draftCookie(request));
    if (!draft) return see(partnersPaths.start.to(locale));
    const carryOn = nextStop(draft, locale);
    if (done === 'sent') return createElement(LinkSentPage, { email: draft.email, carryOn });
    const known = email === 'other' ? '' : (draft.email ?? '');
    return createElement(LaterPage, { form: emptyForm({ email: known }), back: carryOn });
  }

  @Post(partnersPaths.later.both)
  async send(@Visiting() { locale }: Visit, @Body() body: unknown, @Req() request: FastifyRequest) {
    const cookie = draftCookie(request);
    const draft = await this.drafts.find(cookie);
    if (!draft || !cookie) return see(partnersPaths.start.to(locale));
    const read = readForm(z.object({ email: emailAddress(words[locale].apply.errors.email) }), body);
    if (!read.ok) return unprocessable(createElement(LaterPage, { form: read.form, back: nextStop(draft, locale) }));
    await this.links.send(request, { cookie, email: read.value.email });
    return see(partnersPaths.later.to(locale, undefined, { done: 'sent' }));
  }

  @Get(partnersPaths.resume.both)
  async show(@Param('token') token: string) {
    return createElement(ResumePage, { token: (await this.resuming.find(token)) ? token : null });
  }

  @Post(partnersPaths.resume.both)
  async resume(
    @Visiting() { locale }: Visit,
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const draft = await this.resuming.find(token);
    if (!draft) return unprocessable(createElement(ResumePage, { token: null }));
    keepDraftCookie(reply, await this.resuming.run(token), this.config);
    return see(nextStop(draft, locale));
  }
}
