import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { z } from 'zod';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { Config } from '../../../platform/config/config.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm, typedOf, type Typed } from '../../../platform/web/read-form.js';
import { Throttle } from '../../../platform/web/throttle.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { SaveDraft } from '../actions/save-draft.js';
import { DraftQuery, type DraftView } from '../data/draft.query.js';
import { parts, type Part } from '../domain/profile.js';
import { partAfter, partOf, slugOf } from '../domain/steps.js';
import { partnersPaths } from '../partners.paths.js';
import { StartPage, StepPage } from './apply.pages.js';
import { draftCookie, keepDraftCookie } from './draft-cookie.js';
import { partForms } from './part.forms.js';
import { ResumeLinks } from './resume-links.js';

/** New drafts from one address: a clinic's waiting room fits in, a script does not. */
const newDrafts = { points: 100, seconds: 3600 };

@Controller()
@Access('anyone')
export class ApplyController {
  constructor(
    private readonly drafts: DraftQuery,
    private readonly saving: SaveDraft,
    private readonly links: ResumeLinks,
    private readonly throttle: Throttle,
    private readonly config: Config,
  ) {}

  @Get(partnersPaths.start.both)
  async start(@Visiting() { locale }: Visit, @Req() request: FastifyRequest) {
    const draft = await this.drafts.find(draftCookie(request));
    return createElement(StartPage, { resumeAt: draft ? nextStop(draft, locale) : null });
  }

  @Get(partnersPaths.step.both)
  async step(
    @Visiting() { locale }: Visit,
    @Param('step') slug: string,
    @Query('from') from: unknown,
    @Req() request: FastifyRequest,
  ) {
    const part = partOf(slug) ?? missing();
    const checking = from === 'check';
    if (slug !== slugOf(part, locale)) return see(stepUrl(part, locale, checking));
    const draft = await this.drafts.find(draftCookie(request));
    const form = emptyForm(draft?.answers[part] ?? (part === 'contact' ? { locale } : {}));
    return createElement(StepPage, { part, form, saved: savedIn(draft), checking });
  }

  @Post(partnersPaths.step.both)
  async save(
    @Visiting() { locale }: Visit,
    @Param('step') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const part = partOf(slug) ?? missing();
    const { then, from, ...typed } = typedOf(body);
    const cookie = await this.keep(request, { part, locale, typed: ofPart(part, typed, locale) });
    keepDraftCookie(reply, cookie, this.config);
    const checking = from === 'check';
    const draft = await this.drafts.find(cookie);
    if (then === 'stop') return see(await this.stop(request, cookie, draft, locale));
    const read = readForm(partForms(locale)[part], typed);
    if (!read.ok)
      return unprocessable(createElement(StepPage, { part, form: read.form, saved: savedIn(draft), checking }));
    return see(afterStep(part, locale, checking));
  }

  /** Sends the link at once where an address is known; asks for one otherwise. */
  private async stop(
    request: FastifyRequest,
    cookie: string,
    draft: DraftView | null,
    locale: Locale,
  ): Promise<string> {
    if (!draft?.email) return partnersPaths.later.to(locale);
    await this.links.send(request, { cookie, email: draft.email });
    return partnersPaths.later.to(locale, undefined, { done: 'sent' });
  }

  private async keep(request: FastifyRequest, step: { part: Part; locale: Locale; typed: Typed }): Promise<string> {
    const cookie = draftCookie(request);
    if (!cookie) await this.throttle.allow('new-draft', request.ip, newDrafts);
    const email = z.email().max(254).safeParse(step.typed['email']);
    return this.saving.run({ ...step, cookie, email: email.success ? email.data : null });
  }
}

function missing(): never {
  throw notFound();
}

/** Only what the step asks: anything else that was posted is not kept. */
function ofPart(part: Part, typed: Typed, locale: Locale): Typed {
  const asked = Object.keys(partForms(locale)[part].shape);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => asked.includes(name)));
}

const savedIn = (draft: DraftView | null) => parts.filter((part) => draft?.answers[part]).length;

const stepUrl = (part: Part, locale: Locale, checking = false) =>
  partnersPaths.step.to(locale, { step: slugOf(part, locale) }, checking ? { from: 'check' } : {});

function afterStep(part: Part, locale: Locale, checking: boolean): string {
  const next = checking ? undefined : partAfter(part);
  return next ? stepUrl(next, locale) : partnersPaths.check.to(locale);
}

/** The first step without an answer, or the check page. */
export function nextStop(draft: DraftView, locale: Locale): string {
  const open = parts.find((part) => !draft.answers[part]);
  return open ? stepUrl(open, locale) : partnersPaths.check.to(locale);
}
