import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { isCode } from '../../../kernel/vocabulary/index.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Config } from '../../../platform/config/config.js';
import { TimelineQuery } from '../../../platform/timeline/timeline.query.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { typedOf } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { PartnerViewQuery } from '../data/partner-view.query.js';
import { partnerLifecycle, type PartnerStatus } from '../domain/partner.lifecycle.js';
import { dayIn } from '../domain/promise.js';
import { partnersPaths } from '../partners.paths.js';
import { DecisionPage } from './decision.page.js';
import { decisions, firstDraft, readDecision, type DecisionName } from './decision.forms.js';
import { Decisions } from './decisions.js';
import { letterPreview } from './letter-preview.js';
import { ReviewPage } from './review.pages.js';

const doneCode: Record<DecisionName, string> = {
  accept: 'accepted',
  ask: 'asked',
  'wait-list': 'wait-listed',
  decline: 'declined',
};

/** A coordinator reads an application and decides. */
@Controller()
@Access('coordinator')
export class ReviewController {
  constructor(
    private readonly views: PartnerViewQuery,
    private readonly timeline: TimelineQuery,
    private readonly deciding: Decisions,
    private readonly config: Config,
    private readonly clock: SystemClock,
  ) {}

  @Get(partnersPaths.review.both)
  async review(@Me() me: Actor, @Param('id') id: string) {
    const partner = await this.views.byId(id);
    const told = await this.timeline.about(partner.id);
    return createElement(ReviewPage, { partner, told, me, today: dayIn('America/Toronto', this.clock.now()) });
  }

  @Get(partnersPaths.decide.both)
  async ask(@Me() me: Actor, @Param('id') id: string, @Param('decision') name: string) {
    const decision = known(name);
    const partner = await this.views.byId(id);
    stillOpen(partner.status, decision, me);
    const letter = letterPreview(this.config, partner, firstDraft[decision]);
    return createElement(DecisionPage, { partner, decision, form: emptyForm(), letter });
  }

  @Post(partnersPaths.decide.both)
  @HttpCode(200)
  async decide(
    @Visiting() { locale }: Visit,
    @Me() me: Actor,
    @Param('id') id: string,
    @Param('decision') name: string,
    @Body() body: unknown,
  ) {
    const decision = known(name);
    const { then, ...typed } = typedOf(body);
    const read = readDecision(decision, typed, locale);
    if (read.ok && then !== 'preview') {
      await this.deciding.run(me, id, read.value);
      return see(partnersPaths.review.to(locale, { id }, { done: doneCode[decision] }));
    }
    const partner = await this.views.byId(id);
    const letter = letterPreview(this.config, partner, read.ok ? read.value : firstDraft[decision]);
    const page = createElement(DecisionPage, {
      partner,
      decision,
      form: read.ok ? emptyForm(typed) : read.form,
      letter,
    });
    return read.ok ? page : unprocessable(page);
  }
}

function known(name: string): DecisionName {
  if (!isCode(decisions, name)) throw notFound();
  return name;
}

/** Refuses to show a form whose button could only fail. Throws the lifecycle's own sentence. */
function stillOpen(status: PartnerStatus, decision: DecisionName, me: Actor): void {
  partnerLifecycle.move(status, decision === 'wait-list' ? 'wait_list' : decision, me);
}
