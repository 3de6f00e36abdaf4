import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import type { Locale } from '../../../kernel/text.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { day } from '../../../platform/web/fields.js';
import { typedOf, type Typed } from '../../../platform/web/read-form.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { SendApplication } from '../actions/send-application.js';
import { DraftQuery, type DraftView } from '../data/draft.query.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { applicantRows } from './applicant-rows.js';
import { CheckPage, DonePage } from './check.pages.js';
import { draftCookie, dropDraftCookie } from './draft-cookie.js';
import { profileRows } from './profile-rows.js';
import { readAnswers } from './read-answers.js';

@Controller()
@Access('anyone')
export class CheckController {
  constructor(
    private readonly drafts: DraftQuery,
    private readonly sending: SendApplication,
  ) {}

  @Get(partnersPaths.check.both)
  async check(@Visiting() { locale }: Visit, @Req() request: FastifyRequest) {
    const draft = await this.drafts.find(draftCookie(request));
    return draft ? checkPage(draft, locale, emptyForm()) : see(partnersPaths.start.to(locale));
  }

  @Post(partnersPaths.check.both)
  async send(
    @Visiting() { locale }: Visit,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const cookie = draftCookie(request);
    const typed = typedOf(body);
    if (typed['then'] === 'stop') return see(partnersPaths.later.to(locale));
    const draft = await this.drafts.find(cookie);
    if (draft && faultsOf(draft, typed, locale)) return unprocessable(checkPage(draft, locale, formOf(typed, locale)));
    const promisedOn = await this.promise(cookie, draft, typed, locale);
    if (!promisedOn) return see(partnersPaths.start.to(locale));
    dropDraftCookie(reply);
    return see(partnersPaths.done.to(locale, undefined, { by: promisedOn }));
  }

  @Get(partnersPaths.done.both)
  done(@Visiting() { locale }: Visit, @Query('by') by: unknown) {
    const read = day('').safeParse(by);
    return read.success ? createElement(DonePage, { promisedOn: read.data }) : see(partnersPaths.start.to(locale));
  }

  /** Sends the draft; where it is gone, says what was promised when it was sent. */
  private promise(
    cookie: string | null,
    draft: DraftView | null,
    typed: Typed,
    readIn: Locale,
  ): Promise<string | null> {
    const { profile, applicant } = readAnswers(draft?.answers ?? {}, draft?.locale ?? readIn);
    if (!draft || !cookie || !applicant) return this.drafts.promisedWhenSent(cookie);
    const consents = typed['offers'] === 'yes' ? (['account', 'offers'] as const) : (['account'] as const);
    return this.sending.run({ cookie, profile, applicant, consents, readIn });
  }
}

const faultsOf = (draft: DraftView, typed: Typed, locale: Locale): boolean =>
  typed['account'] !== 'yes' || readAnswers(draft.answers, locale).unclear.length > 0;

const formOf = (typed: Typed, locale: Locale): FormState => ({
  typed,
  errors: typed['account'] === 'yes' ? {} : { account: words[locale].apply.errors.account },
});

function checkPage(draft: DraftView, locale: Locale, form: FormState) {
  const { profile, applicant, unclear } = readAnswers(draft.answers, locale);
  const rows = [...profileRows(profile, locale), ...applicantRows(applicant, locale)];
  return createElement(CheckPage, { rows, unclear, form });
}
