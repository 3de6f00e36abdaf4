import { Controller, Get, Param } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { TimelineQuery } from '../../../platform/timeline/timeline.query.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { Access } from '../../../platform/web/access.js';
import { Me } from '../../../platform/web/visit.js';
import { PartnerViewQuery } from '../data/partner-view.query.js';
import { dayIn } from '../domain/promise.js';
import { partnersPaths } from '../partners.paths.js';
import { ReviewPage } from './review.pages.js';

/** A coordinator reads an application, or the page of a partner. */
@Controller()
@Access('coordinator')
export class ReviewController {
  constructor(
    private readonly views: PartnerViewQuery,
    private readonly timeline: TimelineQuery,
    private readonly outbox: Outbox,
    private readonly clock: SystemClock,
  ) {}

  @Get(partnersPaths.review.both)
  async review(@Me() me: Actor, @Param('id') id: string) {
    const partner = await this.views.byId(id);
    const told = await this.timeline.about(partner.id);
    const held = await this.outbox.heldFor(partner.accountId);
    const today = dayIn('America/Toronto', this.clock.now());
    return createElement(ReviewPage, { partner, told, me, held, today });
  }
}
