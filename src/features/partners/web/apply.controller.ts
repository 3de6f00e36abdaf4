import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm, typedOf, type Typed } from '../../../platform/web/read-form.js';
import { Visiting, visitOf, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import type { Part } from '../domain/profile.js';
import { slugOf } from '../domain/steps.js';
import { partnersPaths } from '../partners.paths.js';
import { StartPage, StepPage } from './apply.pages.js';
import { knownPart } from './known-part.js';
import { partForms } from './part.forms.js';
import { ResumeLinks } from './resume-links.js';
import { afterStep, nextStop, savedIn, stepUrl } from './step-urls.js';
import { VisitorDrafts } from './visitor-drafts.js';

/** The six steps. Whatever is posted is kept before it is judged. */
@Controller()
@Access('anyone')
export class ApplyController {
  constructor(
    private readonly drafts: VisitorDrafts,
    private readonly links: ResumeLinks,
  ) {}

  @Get(partnersPaths.start.both)
  async start(@Visiting() { locale }: Visit, @Req() request: FastifyRequest) {
    const draft = await this.drafts.find(request);
    return createElement(StartPage, { resumeAt: draft ? nextStop(draft, locale) : null });
  }

  @Get(partnersPaths.step.both)
  async step(@Req() request: FastifyRequest, @Param('step') slug: string, @Query('from') from: unknown) {
    const { locale } = visitOf(request);
    const part = knownPart(slug);
    const checking = from === 'check';
    if (slug !== slugOf(part, locale)) return see(stepUrl(part, locale, checking));
    const draft = await this.drafts.find(request);
    const form = emptyForm(draft?.answers[part] ?? (part === 'contact' ? { locale } : {}));
    return createElement(StepPage, { part, form, saved: savedIn(draft), checking });
  }

  @Post(partnersPaths.step.both)
  async save(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('step') slug: string,
    @Body() body: unknown,
  ) {
    const part = knownPart(slug);
    const { then, from, ...typed } = typedOf(body);
    const cookie = await this.drafts.save(request, reply, { part, typed: askedIn(part, typed) });
    return then === 'stop' ? see(await this.links.stop(request, cookie)) : this.judge(request, part, { typed, from });
  }

  private async judge(request: FastifyRequest, part: Part, posted: { typed: Typed; from: unknown }) {
    const { locale } = visitOf(request);
    const checking = posted.from === 'check';
    const read = readForm(partForms(locale)[part], posted.typed);
    if (read.ok) return see(afterStep(part, locale, checking));
    const saved = savedIn(await this.drafts.find(request));
    return unprocessable(createElement(StepPage, { part, form: read.form, saved, checking }));
  }
}

/** Only what the step asks: anything else that was posted is not kept. */
function askedIn(part: Part, typed: Typed): Typed {
  const asked = Object.keys(partForms('en')[part].shape);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => asked.includes(name)));
}
