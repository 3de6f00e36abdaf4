import { Body, Controller, Get, Post } from '@nestjs/common';
import { createElement } from 'react';
import { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { text } from '../../../platform/web/fields.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { AnswerQuestion } from '../actions/answer-question.js';
import { WithdrawApplication } from '../actions/withdraw-application.js';
import { PartnerViewQuery, type PartnerView } from '../data/partner-view.query.js';
import { dayIn } from '../domain/promise.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { ApplicationPage, WithdrawPage } from './application.pages.js';

/** An applicant's own application, and nobody else's: no address names one. */
@Controller()
@Access('applicant', 'partner')
export class ApplicationController {
  constructor(
    private readonly views: PartnerViewQuery,
    private readonly answering: AnswerQuestion,
    private readonly withdrawing: WithdrawApplication,
    private readonly clock: SystemClock,
  ) {}

  @Get(partnersPaths.application.both)
  async application(@Me() me: Actor) {
    return this.page(await this.views.own(me.id), emptyForm());
  }

  @Post(partnersPaths.application.both)
  async answer(@Visiting() { locale }: Visit, @Me() me: Actor, @Body() body: unknown) {
    const t = words[locale].mine.application;
    const read = readForm(z.object({ answer: text(t.answerError, 2000, t.answerTooLong) }), body);
    if (!read.ok) return unprocessable(this.page(await this.views.own(me.id), read.form));
    await this.answering.run(me, read.value.answer);
    return see(partnersPaths.application.to(locale, undefined, { done: 'answered' }));
  }

  @Get(partnersPaths.withdraw.both)
  askWithdraw() {
    return createElement(WithdrawPage);
  }

  @Post(partnersPaths.withdraw.both)
  async withdraw(@Visiting() { locale }: Visit, @Me() me: Actor) {
    await this.withdrawing.run(me);
    return see(partnersPaths.application.to(locale, undefined, { done: 'withdrawn' }));
  }

  private page(mine: PartnerView, form: FormState) {
    const late = mine.promisedOn !== null && mine.promisedOn < dayIn(mine.timeZone, this.clock.now());
    return createElement(ApplicationPage, { mine, form, late });
  }
}
