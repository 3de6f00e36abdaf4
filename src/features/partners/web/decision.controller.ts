import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { isCode } from '../../../kernel/vocabulary/index.js';
import { Config } from '../../../platform/config/config.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { typedOf, type Read, type Typed } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { PartnerViewQuery } from '../data/partner-view.query.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { partnerPolicy } from '../domain/partner.policy.js';
import { partnersPaths } from '../partners.paths.js';
import { DecisionPage } from './decision.page.js';
import { decisions, firstDraft, readDecision, type DecisionForm, type DecisionName } from './decision.forms.js';
import { Decisions } from './decisions.js';
import { letterPreview } from './letter-preview.js';

const doneCode = { accept: 'accepted', ask: 'asked', 'wait-list': 'wait-listed', decline: 'declined' } as const;

/** Which decision on which application, as the address says. */
interface About {
  readonly id: string;
  readonly decision: string;
}

/** A coordinator decides, with the letter in view that the decision sends. */
@Controller()
@Access('coordinator')
export class DecisionController {
  constructor(
    private readonly views: PartnerViewQuery,
    private readonly deciding: Decisions,
    private readonly config: Config,
  ) {}

  /** Refuses to show a form whose button could only fail, in the lifecycle's own sentence. */
  @Get(partnersPaths.decide.both)
  async ask(@Me() me: Actor, @Param() { id, decision: name }: About) {
    const decision = known(name);
    const partner = await this.views.byId(id);
    insist(partnerPolicy.decideOn(me, partner));
    partnerLifecycle.move(partner.status, decision === 'wait-list' ? 'wait_list' : decision, me);
    const letter = letterPreview(this.config, partner, firstDraft[decision]);
    return createElement(DecisionPage, { partner, decision, form: emptyForm(), letter });
  }

  @Post(partnersPaths.decide.both)
  @HttpCode(200)
  async decide(@Visiting() { locale }: Visit, @Me() me: Actor, @Param() about: About, @Body() body: unknown) {
    const decision = known(about.decision);
    const { then, ...typed } = typedOf(body);
    const read = readDecision(decision, typed, locale);
    if (!read.ok || then === 'preview') return this.again(about.id, decision, { read, typed });
    await this.deciding.run(me, about.id, read.value);
    return see(partnersPaths.review.to(locale, { id: about.id }, { done: doneCode[decision] }));
  }

  private async again(id: string, decision: DecisionName, { read, typed }: { read: Read<DecisionForm>; typed: Typed }) {
    const partner = await this.views.byId(id);
    const letter = letterPreview(this.config, partner, read.ok ? read.value : firstDraft[decision]);
    const form = read.ok ? emptyForm(typed) : read.form;
    const page = createElement(DecisionPage, { partner, decision, form, letter });
    return read.ok ? page : unprocessable(page);
  }
}

function known(name: string): DecisionName {
  if (!isCode(decisions, name)) throw notFound();
  return name;
}
