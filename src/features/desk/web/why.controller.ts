import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Access } from '../../../platform/web/access.js';
import { unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { WhyDeskQuery } from '../data/why-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { repairWords } from '../words/repair.js';
import { whyNotFilter, whyNotForm } from './filters.form.js';
import { LongAnswers } from './long-answers.js';
import { StillWorkingPage } from './still-working.page.js';
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
    private readonly long: LongAnswers,
  ) {}

  @Get(deskPaths.whyNot.both)
  not(@Param('id') id: string, @Query() query: unknown) {
    return this.notPage(id, { find: '', person: whyNotFilter.parse(query).person }, emptyForm());
  }

  /** A name or an address that is searched for stays out of the address of the page. */
  @Post(deskPaths.whyNot.both)
  @HttpCode(200)
  async find(@Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(whyNotForm(repairWords[locale].whyNot), body);
    if (!read.ok) return unprocessable(await this.notPage(id, { find: '', person: '' }, read.form));
    return this.notPage(id, { find: read.value.who, person: '' }, emptyForm(read.value));
  }

  @Get(deskPaths.whyEmpty.both)
  async empty(@Param('id') id: string) {
    const told = await this.long.answer(`empty ${id}`, (signal) => this.desk.empty(id, signal));
    const frame = await this.work.frame();
    return told ? createElement(WhyEmptyPage, { frame, desk: told.is }) : createElement(StillWorkingPage, { frame });
  }

  @Get(deskPaths.whyThis.both)
  async chosen(@Param('id') id: string) {
    const told = await this.long.answer(`chosen ${id}`, (signal) => this.desk.chosen(id, signal));
    const frame = await this.work.frame();
    return told ? createElement(WhyThisPage, { frame, desk: told.is }) : createElement(StillWorkingPage, { frame });
  }

  private async notPage(id: string, asked: { find: string; person: string }, form: FormState) {
    const name = `not ${id} ${JSON.stringify(asked)}`;
    const told = await this.long.answer(name, (signal) => this.desk.not(id, asked, signal));
    const frame = await this.work.frame();
    return told
      ? createElement(WhyNotPage, { frame, desk: told.is, form })
      : createElement(StillWorkingPage, { frame });
  }
}
