import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement } from 'react';
import { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/text.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { text } from '../../../platform/web/fields.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { FinishCall } from '../actions/finish-call.js';
import { CallsQuery } from '../data/calls.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { mailWords } from '../words/mail.js';
import { CallsPage, noteOf } from './calls.page.js';
import { queueFilter } from './filters.form.js';

const perPage = 25;

/** Whom to phone, because letters do not reach them. */
@Controller()
@Access('coordinator')
export class CallsController {
  constructor(
    private readonly work: WorkQuery,
    private readonly calls: CallsQuery,
    private readonly finish: FinishCall,
  ) {}

  @Get(deskPaths.calls.both)
  list(@Visiting() { locale }: Visit, @Query() query: unknown) {
    return this.page(locale, emptyForm(), queueFilter.parse(query).after);
  }

  @Post(deskPaths.phoned.both)
  async done(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    await this.calls.insist(id);
    const { missing, long } = mailWords[locale].calls;
    const read = readForm(z.object({ [noteOf(id)]: text(missing, 300, long) }), body);
    if (!read.ok) return unprocessable(await this.page(locale, read.form));
    await this.finish.run(me, { id, note: read.value[noteOf(id)] ?? '' });
    return see(deskPaths.calls.to(locale, undefined, { done: 'phoned' }));
  }

  @Get(deskPaths.phoned.both)
  async back(@Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.calls.insist(id);
    return see(deskPaths.calls.to(locale));
  }

  private async page(locale: Locale, form: FormState, after?: string) {
    const found = await this.calls.open(locale, perPage + 1, after);
    const calls = found.slice(0, perPage);
    const next = found.length > perPage ? (calls.at(-1)?.id ?? null) : null;
    return createElement(CallsPage, { frame: await this.work.frame(), list: { calls, after, next, form } });
  }
}
