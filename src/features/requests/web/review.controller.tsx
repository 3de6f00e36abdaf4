import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { today } from '../../../platform/clock/today.js';
import { TimelineQuery } from '../../../platform/timeline/timeline.query.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { ApproveRequest } from '../actions/approve-request.js';
import { AskForChanges } from '../actions/ask-for-changes.js';
import { RefuseRequest } from '../actions/refuse-request.js';
import { RequestsQuery } from '../data/requests.query.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { changesForm, refusalForm } from './decision.forms.js';
import { ReviewPage } from './review.page.js';

/** Requests, as coordinators read and answer them. */
@Controller()
@Access('coordinator')
export class ReviewController {
  constructor(
    private readonly requests: RequestsQuery,
    private readonly approving: ApproveRequest,
    private readonly asking: AskForChanges,
    private readonly refusing: RefuseRequest,
    private readonly timeline: TimelineQuery,
    private readonly clock: SystemClock,
  ) {}

  @Get(requestsPaths.review.both)
  show(@Param('id') id: string) {
    return this.page(id, emptyForm());
  }

  @Post(requestsPaths.approval.both)
  async approve(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.approving.run(me, id);
    return see(requestsPaths.review.to(locale, { id }, { done: 'approved' }));
  }

  @Post(requestsPaths.changes.both)
  async ask(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(changesForm(words[locale]), body);
    if (!read.ok) return unprocessable(await this.page(id, read.form));
    await this.asking.run(me, { id, note: read.value.note });
    return see(requestsPaths.review.to(locale, { id }, { done: 'asked' }));
  }

  @Post(requestsPaths.refusal.both)
  async refuse(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(refusalForm(words[locale]), body);
    if (!read.ok) return unprocessable(await this.page(id, read.form));
    await this.refusing.run(me, { id, reason: read.value.reason, note: read.value.refuseNote });
    return see(requestsPaths.review.to(locale, { id }, { done: 'refused' }));
  }

  /** A decision that could not be read answers under its own address; reloading that shows the request. */
  @Get([...requestsPaths.approval.both, ...requestsPaths.changes.both, ...requestsPaths.refusal.both])
  back(@Visiting() { locale }: Visit, @Param('id') id: string) {
    return see(requestsPaths.review.to(locale, { id }));
  }

  private async page(id: string, form: FormState) {
    const request = await this.requests.request(id);
    if (!request) throw notFound();
    const told = await this.timeline.about(request.id);
    return <ReviewPage request={request} told={told} today={today(this.clock)} form={form} />;
  }
}
