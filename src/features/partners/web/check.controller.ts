import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import type { Locale } from '../../../kernel/text.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { day } from '../../../platform/web/fields.js';
import { typedOf, type Typed } from '../../../platform/web/read-form.js';
import { Visiting, visitOf, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { SendApplication, type Sending } from '../actions/send-application.js';
import type { DraftView } from '../data/draft.query.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { applicantRows } from './applicant-rows.js';
import { CheckPage, DonePage } from './check.pages.js';
import { profileRows } from './profile-rows.js';
import { readAnswers } from './read-answers.js';
import { ResumeLinks } from './resume-links.js';
import { VisitorDrafts } from './visitor-drafts.js';

/** Check your answers, send them, and read the promise. */
@Controller()
@Access('anyone')
export class CheckController {
  constructor(
    private readonly drafts: VisitorDrafts,
    private readonly links: ResumeLinks,
    private readonly sending: SendApplication,
  ) {}

  @Get(partnersPaths.check.both)
  async check(@Visiting() { locale }: Visit, @Req() request: FastifyRequest) {
    const draft = await this.drafts.find(request);
    return draft ? checkPage(draft, locale, emptyForm()) : see(partnersPaths.start.to(locale));
  }

  @Post(partnersPaths.check.both)
  async send(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() body: unknown) {
    const typed = typedOf(body);
    if (typed['then'] === 'stop') return see(await this.links.stop(request, this.drafts.cookie(request)));
    const draft = await this.drafts.find(request);
    if (!draft) return this.sent(request, reply, null);
    const { locale } = visitOf(request);
    const whole = wholeOf(draft, typed, { cookie: this.drafts.cookie(request) ?? '', readIn: locale });
    if (!whole) return unprocessable(checkPage(draft, locale, formOf(typed, locale)));
    await this.drafts.allowSending(request, whole.applicant.email);
    return this.sent(request, reply, await this.sending.run(whole));
  }

  @Get(partnersPaths.done.both)
  done(@Visiting() { locale }: Visit, @Query('by') by: unknown) {
    const read = day('').safeParse(by);
    return read.success ? createElement(DonePage, { promisedOn: read.data }) : see(partnersPaths.start.to(locale));
  }

  /** Pressing “Send” twice finds the draft gone, and reads the same promise. */
  private async sent(request: FastifyRequest, reply: FastifyReply, promisedOn: string | null) {
    const { locale } = visitOf(request);
    const by = promisedOn ?? (await this.drafts.promised(request));
    if (by === null) return see(partnersPaths.start.to(locale));
    this.drafts.drop(reply);
    return see(partnersPaths.done.to(locale, undefined, { by }));
  }
}

/** The application, when nothing is missing and the first consent is given. */
function wholeOf(draft: DraftView, typed: Typed, how: Pick<Sending, 'cookie' | 'readIn'>): Sending | null {
  const { profile, applicant, unclear } = readAnswers(draft.answers, how.readIn);
  if (typed['account'] !== 'yes' || unclear.length > 0 || !applicant) return null;
  return { ...how, profile, applicant, consents: typed['offers'] === 'yes' ? ['account', 'offers'] : ['account'] };
}

const formOf = (typed: Typed, locale: Locale): FormState => ({
  typed,
  errors: typed['account'] === 'yes' ? {} : { account: words[locale].apply.errors.account },
});

function checkPage(draft: DraftView, locale: Locale, form: FormState) {
  const { profile, applicant, unclear } = readAnswers(draft.answers, locale);
  const rows = [...profileRows(profile, locale), ...applicantRows(applicant, locale)];
  return createElement(CheckPage, { rows, unclear, form });
}
