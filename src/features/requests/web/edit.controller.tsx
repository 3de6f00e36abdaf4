import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { notFound, Refusal } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { today } from '../../../platform/clock/today.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { joinDates } from '../../../platform/web/join-date.js';
import { readForm, typedOf } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { SaveRequestPart } from '../actions/save-request-part.js';
import { SubmitRequest } from '../actions/submit-request.js';
import { TakeBackRequest } from '../actions/take-back-request.js';
import { MyRequests } from '../data/my-requests.query.js';
import { isRequestPart, type RequestPart } from '../domain/request-parts.js';
import { requestPolicy } from '../domain/request.policy.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { CheckPage } from './check.page.js';
import { EditPage } from './edit.page.js';
import { partForms } from './part.forms.js';
import { PartPage } from './part.page.js';
import { formOf } from './typed.js';

/** A request while it is being written: its parts, the check, and sending it. */
@Controller()
@Access('principal_investigator', 'researcher', 'committee_chair')
export class EditController {
  constructor(
    private readonly mine: MyRequests,
    private readonly saving: SaveRequestPart,
    private readonly submitting: SubmitRequest,
    private readonly takingBack: TakeBackRequest,
    private readonly clock: SystemClock,
  ) {}

  @Get(requestsPaths.edit.both)
  async list(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    const request = await this.mine.ours(me, id);
    if (!requestPolicy.edit(request).allowed) return see(requestsPaths.request.to(locale, { id }));
    return <EditPage request={request} />;
  }

  @Get(requestsPaths.part.both)
  async part(@Me() me: Actor, @Visiting() { locale }: Visit, @Param() { id, part }: PartPlace) {
    const request = await this.mine.ours(me, id);
    if (!requestPolicy.edit(request).allowed) return see(requestsPaths.request.to(locale, { id }));
    return this.partPage(me, id, known(part));
  }

  @Post(requestsPaths.part.both)
  async save(@Me() me: Actor, @Visiting() { locale }: Visit, @Param() { id, part }: PartPlace, @Body() body: unknown) {
    const joined = joinDates(body, 'startsOn', 'replyBy');
    const read = readForm(partForms[known(part)](words[locale], today(this.clock)), joined);
    const columns = read.ok ? read.value : null;
    await this.saving.run(me, { id, part: known(part), typed: typedOf(joined), columns });
    if (!read.ok) return unprocessable(await this.partPage(me, id, known(part), read.form));
    return see(requestsPaths.edit.to(locale, { id }, { done: 'saved' }));
  }

  @Get(requestsPaths.check.both)
  async check(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    const request = await this.mine.ours(me, id);
    if (!requestPolicy.edit(request).allowed) return see(requestsPaths.request.to(locale, { id }));
    return this.checkPage(me, id, emptyForm());
  }

  @Post(requestsPaths.check.both)
  async send(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    const wrong = await this.submitting.run(me, id).then(() => null, asInvalid);
    if (wrong)
      return unprocessable(await this.checkPage(me, id, { typed: {}, errors: { send: wrong.reason[locale] } }));
    return see(requestsPaths.request.to(locale, { id }, { done: 'sent' }));
  }

  @Post(requestsPaths.takeBack.both)
  async takeBack(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.takingBack.run(me, id);
    return see(requestsPaths.request.to(locale, { id }, { done: 'withdrawn' }));
  }

  private async partPage(me: Actor, id: string, part: RequestPart, form?: FormState) {
    const [request, askers] = await Promise.all([this.mine.ours(me, id), this.mine.askers(me)]);
    const shown = form ?? formOf(request, part);
    return <PartPage {...{ part, request, askers, form: shown, today: today(this.clock) }} />;
  }

  private async checkPage(me: Actor, id: string, form: FormState) {
    return <CheckPage request={await this.mine.ours(me, id)} today={today(this.clock)} form={form} />;
  }
}

type PartPlace = Record<'id' | 'part', string>;

function known(part: string): RequestPart {
  if (!isRequestPart(part)) throw notFound();
  return part;
}

/** What is missing is shown on the page itself; any other refusal goes its way. */
function asInvalid(error: unknown): Refusal {
  if (error instanceof Refusal && error.kind === 'invalid') return error;
  throw error;
}
