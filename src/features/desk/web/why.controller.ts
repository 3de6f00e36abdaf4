import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Access } from '../../../platform/web/access.js';
import { WhyDeskQuery } from '../data/why-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { whyNotFilter } from './filters.form.js';
import { WhyEmptyPage } from './why-empty.page.js';
import { WhyNotPage } from './why-not.page.js';
import { WhyThisPage } from './why-this.page.js';

/** Why the plan is as it is. Only coordinators read it. */
@Controller()
@Access('coordinator')
export class WhyController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: WhyDeskQuery,
  ) {}

  @Get(deskPaths.whyNot.both)
  async not(@Param('id') id: string, @Query() query: unknown) {
    const { who, person } = whyNotFilter.parse(query);
    const desk = await this.desk.not(id, { find: who, person });
    return createElement(WhyNotPage, { frame: await this.work.frame(), desk, typed: who });
  }

  @Get(deskPaths.whyEmpty.both)
  async empty(@Param('id') id: string) {
    const desk = await this.desk.empty(id);
    return createElement(WhyEmptyPage, { frame: await this.work.frame(), desk });
  }

  @Get(deskPaths.whyThis.both)
  async chosen(@Param('id') id: string) {
    const desk = await this.desk.chosen(id);
    return createElement(WhyThisPage, { frame: await this.work.frame(), desk });
  }
}
