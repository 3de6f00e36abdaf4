import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { MatchingService } from '../../matching/matching.service.js';
import { RequestsService } from '../../requests/requests.service.js';
import { RepairDeskQuery } from '../data/repair-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { markForm } from './filters.form.js';
import { LongAnswers } from './long-answers.js';
import { RepairPersonPage, RepairRequestPage, RepairsPage } from './repair.page.js';
import { StillWorkingPage } from './still-working.page.js';

/** Fills an empty place, or finds somebody one: three ways, and one button each. */
@Controller()
@Access('coordinator')
export class RepairController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: RepairDeskQuery,
    private readonly matching: MatchingService,
    private readonly requests: RequestsService,
    private readonly long: LongAnswers,
  ) {}

  @Get(deskPaths.repairs.both)
  async list() {
    const told = await this.long.answer('repairs', (signal) => this.desk.list(signal));
    const frame = await this.work.frame();
    return told ? createElement(RepairsPage, { frame, list: told.is }) : createElement(StillWorkingPage, { frame });
  }

  @Get(deskPaths.repairRequest.both)
  async request(@Param('id') id: string) {
    const told = await this.long.answer(`repair request ${id}`, (signal) => this.desk.ofRequest(id, signal));
    const frame = await this.work.frame();
    return told
      ? createElement(RepairRequestPage, { frame, desk: told.is })
      : createElement(StillWorkingPage, { frame });
  }

  @Post(deskPaths.repairRequest.both)
  async fill(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const request = await this.requests.request(id);
    await this.matching.takeRepair(me, { focus: { requestId: request.id }, ...markForm.parse(body) });
    return see(deskPaths.request.to(locale, { id }, { done: 'proposed' }));
  }

  @Get(deskPaths.repairPerson.both)
  async person(@Param('id') id: string) {
    const told = await this.long.answer(`repair person ${id}`, (signal) => this.desk.ofPerson(id, signal));
    const frame = await this.work.frame();
    return told
      ? createElement(RepairPersonPage, { frame, desk: told.is })
      : createElement(StillWorkingPage, { frame });
  }

  @Post(deskPaths.repairPerson.both)
  async seat(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const card = await this.desk.person(id);
    await this.matching.takeRepair(me, { focus: { partnerId: card.id }, ...markForm.parse(body) });
    return see(deskPaths.repairs.to(locale, undefined, { done: 'proposed' }));
  }
}
