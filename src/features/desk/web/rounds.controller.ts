import { Controller, Get, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { MatchingService } from '../../matching/matching.service.js';
import { RoundDeskQuery } from '../data/round-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { queueSlugs } from '../domain/queues.js';
import { RoundsPage } from './rounds.page.js';

/** Proposing for every open request at once: the plan first, then the word to go. */
@Controller()
@Access('coordinator')
export class RoundsController {
  constructor(
    private readonly work: WorkQuery,
    private readonly rounds: RoundDeskQuery,
    private readonly matching: MatchingService,
  ) {}

  @Get(deskPaths.rounds.both)
  async preview() {
    const round = await this.rounds.preview();
    return createElement(RoundsPage, { frame: await this.work.frame(), round });
  }

  @Post(deskPaths.rounds.both)
  async propose(@Me() me: Actor, @Visiting() { locale }: Visit) {
    await this.matching.proposeRound(me);
    return see(deskPaths.queue.to(locale, { queue: queueSlugs.ready[locale] }, { done: 'round' }));
  }
}
