import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { Refusal } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { today } from '../../../platform/clock/today.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { joinDates, splitDate } from '../../../platform/web/join-date.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { mayAnswer, MatchingService, type MatchView } from '../../matching/matching.service.js';
import { PartnersService } from '../../partners/partners.service.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { answerWords } from '../words/answer.js';
import { answerForm } from './answer.form.js';
import { AnswerPage } from './answer.page.js';

/** A coordinator writes down what a partner said on the phone. */
@Controller()
@Access('coordinator')
export class AnswerController {
  constructor(
    private readonly work: WorkQuery,
    private readonly matching: MatchingService,
    private readonly partners: PartnersService,
    private readonly clock: SystemClock,
  ) {}

  @Get(deskPaths.answer.both)
  async ask(@Param('id') id: string) {
    const form = emptyForm({ revealed: ['name'], by: 'partner', ...splitDate('on', today(this.clock)) });
    return this.page(await this.waiting(id), form);
  }

  @Post(deskPaths.answer.both)
  async take(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const match = await this.waiting(id);
    const read = readForm(answerForm(answerWords[locale], match.status === 'introduced'), joinDates(body, 'on'));
    if (!read.ok) return unprocessable(await this.page(match, read.form));
    await this.matching.recordAnswer(me, { matchId: id, ...read.value });
    return see(deskPaths.match.to(locale, { id }, { done: 'told' }));
  }

  /** Throws `conflict` for a match that waits for no answer of its partner. */
  private async waiting(id: string): Promise<MatchView> {
    const match = await this.matching.match(id);
    if (!mayAnswer(match)) throw new Refusal('conflict', notWaiting);
    return match;
  }

  private async page(match: MatchView, form: FormState) {
    const partner = await this.partners.partner(match.partner.id);
    return createElement(AnswerPage, { frame: await this.work.frame(), sheet: { match, partner, form } });
  }
}

const notWaiting = {
  en: 'This match does not wait for an answer of the partner.',
  fr: 'Ce jumelage n’attend pas de réponse de la personne.',
};
