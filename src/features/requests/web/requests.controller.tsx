import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { holds, type Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { today } from '../../../platform/clock/today.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { StartRequest } from '../actions/start-request.js';
import { MyRequests } from '../data/my-requests.query.js';
import { RequestsQuery } from '../data/requests.query.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { askerOf } from './asker-of.js';
import { partForms } from './part.forms.js';
import { RequestsPage } from './requests.page.js';
import { StartPage } from './start.page.js';
import { TrackerPage } from './tracker.page.js';

/** Requests, as the teams that ask see them. Coordinators see all of them. */
@Controller()
@Access('principal_investigator', 'researcher', 'committee_chair', 'coordinator', 'administrator')
export class RequestsController {
  constructor(
    private readonly requests: RequestsQuery,
    private readonly mine: MyRequests,
    private readonly starting: StartRequest,
    private readonly clock: SystemClock,
  ) {}

  @Get(requestsPaths.list.both)
  async list(@Me() me: Actor, @Query('for') only: unknown) {
    const [all, askers] = await Promise.all([this.mine.visibleTo(me), this.mine.askers(me)]);
    const filter = typeof only === 'string' && askerOf(only) ? only : null;
    const requests = filter ? all.filter(({ asker }) => `${asker.kind}-${asker.id}` === filter) : all;
    const reader = holds(me, 'coordinator') ? 'us' : 'team';
    return <RequestsPage requests={requests} mayAsk={askers.length > 0} reader={reader} only={filter} />;
  }

  @Get(requestsPaths.start.both)
  async start(@Me() me: Actor, @Query('for') asker: unknown) {
    const askers = await this.mine.askers(me);
    const one = askers.length === 1 && askers[0] ? `${askers[0].kind}-${askers[0].id}` : '';
    return <StartPage askers={askers} form={emptyForm({ for: typeof asker === 'string' ? asker : one })} />;
  }

  @Post(requestsPaths.start.both)
  async begin(@Me() me: Actor, @Visiting() { locale }: Visit, @Body() body: unknown) {
    const read = readForm(partForms.for(words[locale], today(this.clock)), body);
    if (!read.ok) return unprocessable(<StartPage askers={await this.mine.askers(me)} form={read.form} />);
    const { projectId, committeeId } = read.value;
    const kind = projectId ? 'project' : 'committee';
    const id = await this.starting.run(me, { kind, id: projectId ?? committeeId ?? '' });
    return see(requestsPaths.edit.to(locale, { id }, { done: 'started' }));
  }

  @Get(requestsPaths.request.both)
  async show(@Me() me: Actor, @Param('id') id: string) {
    const request = await this.requests.request(id);
    if (!request || !(await this.mine.maySee(me, request))) throw notFound();
    return <TrackerPage request={request} today={today(this.clock)} />;
  }
}
