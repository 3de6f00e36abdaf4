import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Sessions } from '../../../platform/web/sessions.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { EndOtherSessions } from '../actions/end-other-sessions.js';
import { UpdateAccount } from '../actions/update-account.js';
import { peoplePaths } from '../people.paths.js';
import { PeopleService } from '../people.service.js';
import { words } from '../words/index.js';
import { accountForm } from './account.form.js';
import { AccountPage } from './account.page.js';

@Controller()
@Access('signed-in')
export class AccountController {
  constructor(
    private readonly people: PeopleService,
    private readonly sessions: Sessions,
    private readonly updating: UpdateAccount,
    private readonly ending: EndOtherSessions,
  ) {}

  @Get(peoplePaths.account.both)
  show(@Me() me: Actor) {
    return this.page(me);
  }

  @Post(peoplePaths.account.both)
  async update(@Me() me: Actor, @Visiting() { locale }: Visit, @Body() body: unknown) {
    const read = readForm(accountForm(words[locale]), body);
    if (!read.ok) return unprocessable(await this.page(me, read.form));
    await this.updating.run(me, read.value);
    return see(peoplePaths.account.to(read.value.locale, undefined, { done: 'saved' }));
  }

  @Post(peoplePaths.endOtherSessions.both)
  async endOthers(@Me() me: Actor, @Visiting() { locale, sessionId }: Visit) {
    await this.ending.run(me, sessionId);
    return see(peoplePaths.account.to(locale, undefined, { done: 'others-ended' }));
  }

  @Post(peoplePaths.endSession.both)
  async end(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    if (!me.id || !isId(id)) throw notFound();
    await this.sessions.revoke(me.id, id);
    return see(peoplePaths.account.to(locale, undefined, { done: 'ended' }));
  }

  private async page(me: Actor, form?: FormState) {
    const { email, phone, ...known } = await this.people.person(me.id ?? '');
    const { givenName, familyName, locale, timeZone } = known;
    const sessions = await this.sessions.of(known.id);
    const filled = emptyForm({ givenName, familyName, locale, timeZone, phone: phone ?? '' });
    return <AccountPage email={email} form={form ?? filled} sessions={sessions} />;
  }
}
