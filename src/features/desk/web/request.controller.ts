import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { Config } from '../../../platform/config/config.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { MatchingService } from '../../matching/matching.service.js';
import { RequestDeskQuery } from '../data/request-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { ComparePage } from './compare.page.js';
import { compareFilter } from './filters.form.js';
import { RequestPage } from './request.page.js';

/** One request: who fits, who is proposed, and people side by side. */
@Controller()
@Access('coordinator')
export class RequestController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: RequestDeskQuery,
    private readonly matching: MatchingService,
    private readonly config: Config,
  ) {}

  @Get(deskPaths.request.both)
  async show(@Param('id') id: string) {
    const desk = await this.desk.one(id);
    return createElement(RequestPage, { frame: await this.work.frame(), desk });
  }

  @Post(deskPaths.propose.both)
  async propose(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    const { proposed } = await this.matching.propose(me, id);
    return see(deskPaths.request.to(locale, { id }, { done: proposed.length > 0 ? 'proposed' : 'nobody' }));
  }

  @Get(deskPaths.compare.both)
  async compare(@Param('id') id: string, @Query() query: unknown) {
    const { ids, last, tooMany } = compareFilter.parse(query);
    const comparison = await this.desk.compare(id, ids);
    const holdMinutes = this.config.offerHoldMinutes;
    return createElement(ComparePage, { frame: await this.work.frame(), comparison, holdMinutes, last, tooMany });
  }
}
