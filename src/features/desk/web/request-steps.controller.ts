import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { dayOn } from '../../../platform/clock/today.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { joinDates } from '../../../platform/web/join-date.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { RequestsService } from '../../requests/requests.service.js';
import { RequestDeskQuery } from '../data/request-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { words } from '../words/index.js';
import { RequestPage } from './request.page.js';
import { reopenForm } from './request-steps.form.js';

/** A request that is full or over opens again, or is put away. */
@Controller()
@Access('coordinator')
export class RequestStepsController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: RequestDeskQuery,
    private readonly requests: RequestsService,
  ) {}

  @Post(deskPaths.reopen.both)
  async reopen(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const frame = await this.work.frame();
    const read = readForm(reopenForm(words[locale].request, dayOn(frame.now)), joinDates(body, 'replyBy'));
    if (!read.ok)
      return unprocessable(createElement(RequestPage, { frame, desk: await this.desk.one(id), form: read.form }));
    await this.requests.openAgain(me, id, read.value.replyBy);
    return see(deskPaths.request.to(locale, { id }, { done: 'reopened' }));
  }

  @Post(deskPaths.close.both)
  async close(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.requests.close(me, id);
    return see(deskPaths.request.to(locale, { id }, { done: 'closed' }));
  }

  @Get([...deskPaths.reopen.both, ...deskPaths.close.both])
  back(@Visiting() { locale }: Visit, @Param('id') id: string) {
    return see(deskPaths.request.to(locale, { id }));
  }
}
