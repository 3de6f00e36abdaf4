import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { z } from 'zod';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { emailAddress } from '../../../platform/web/fields.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { ResumeDraft } from '../actions/resume-draft.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { LaterPage, LinkSentPage, ResumePage } from './later.pages.js';
import { ResumeLinks } from './resume-links.js';
import { nextStop } from './step-urls.js';
import { VisitorDrafts } from './visitor-drafts.js';

/** Stopping half-way, and coming back from the link in a letter. */
@Controller()
@Access('anyone')
export class LaterController {
  constructor(
    private readonly drafts: VisitorDrafts,
    private readonly links: ResumeLinks,
    private readonly resuming: ResumeDraft,
  ) {}

  /** Asks for the address. Without a draft there is nothing to come back to. */
  @Get(partnersPaths.later.both)
  async later(@Visiting() { locale, done }: Visit, @Query('email') email: unknown, @Req() request: FastifyRequest) {
    const draft = await this.drafts.find(request);
    if (!draft) return see(partnersPaths.start.to(locale));
    const carryOn = nextStop(draft, locale);
    if (done === 'sent') return createElement(LinkSentPage, { email: draft.email, carryOn });
    const known = email === 'other' ? '' : (draft.email ?? '');
    return createElement(LaterPage, { form: emptyForm({ email: known }), back: carryOn });
  }

  @Post(partnersPaths.later.both)
  async send(@Visiting() { locale }: Visit, @Body() body: unknown, @Req() request: FastifyRequest) {
    const cookie = this.drafts.cookie(request);
    const draft = await this.drafts.find(request);
    if (!draft || !cookie) return see(partnersPaths.start.to(locale));
    const read = readForm(z.object({ email: emailAddress(words[locale].apply.errors.email) }), body);
    if (!read.ok) return unprocessable(createElement(LaterPage, { form: read.form, back: nextStop(draft, locale) }));
    return see(await this.links.send(request, { cookie, email: read.value.email }));
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
    this.drafts.keep(reply, await this.resuming.run(token));
    return see(nextStop(draft, locale));
  }
}
