import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { typedOf } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { AnswerOffers } from '../actions/answer-offers.js';
import { partnersPaths } from '../partners.paths.js';

/** “May we write to you with offers?” Each answer is a button of its own. */
@Controller()
@Access('partner')
export class OffersController {
  constructor(private readonly answering: AnswerOffers) {}

  @Post(partnersPaths.offers.both)
  async answer(@Visiting() { locale }: Visit, @Me() me: Actor, @Body() body: unknown) {
    const { offers } = typedOf(body);
    if (offers !== 'yes' && offers !== 'no') return see(partnersPaths.profile.to(locale));
    await this.answering.run(me, { yes: offers === 'yes', readIn: locale });
    return see(partnersPaths.profile.to(locale, undefined, { done: offers === 'yes' ? 'offersYes' : 'offersNo' }));
  }
}
