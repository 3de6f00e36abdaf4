import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { today } from '../../../platform/clock/today.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { breakUntil } from '../domain/breaks.js';
import { matchingPaths } from '../matching.paths.js';
import { MatchingService } from '../matching.service.js';
import { notNowForm, yesForm } from './answer.forms.js';
import { AskPage, NotNowPage, YesPage } from './answer.pages.js';
import { InvitationPage } from './invitation.page.js';
import { MyInvitation } from './my-invitation.js';

/** A partner reads an invitation and answers it. */
@Controller()
@Access('partner')
export class InvitationController {
  constructor(
    private readonly mine: MyInvitation,
    private readonly matching: MatchingService,
    private readonly clock: SystemClock,
  ) {}

  @Get(matchingPaths.invitation.both)
  async show(@Me() me: Actor, @Param('id') id: string) {
    const mine = await this.mine.of(me, id);
    const pay = await this.mine.payFit(mine);
    return <InvitationPage match={mine.match} timeZone={mine.partner.timeZone} pay={pay} />;
  }

  @Get(matchingPaths.sayYes.both)
  async askWhatToShow(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    return <YesPage id={id} form={emptyForm({ revealed: ['name'] })} values={await this.mine.values(me, id, locale)} />;
  }

  @Post(matchingPaths.sayYes.both)
  async sayYes(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const values = await this.mine.values(me, id, locale);
    const read = readForm(yesForm(locale), body);
    if (!read.ok) return unprocessable(<YesPage id={id} form={read.form} values={values} />);
    await this.matching.answer(me, id, { yes: true, revealed: read.value.revealed });
    return see(matchingPaths.home.to(locale, undefined, { done: 'yes' }));
  }

  @Get(matchingPaths.notNow.both)
  async askWhyNot(@Me() me: Actor, @Param('id') id: string) {
    await this.mine.of(me, id);
    return <NotNowPage id={id} form={emptyForm({ pause: 'none' })} />;
  }

  @Post(matchingPaths.notNow.both)
  async sayNo(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    await this.mine.of(me, id);
    const read = readForm(notNowForm(locale), body);
    if (!read.ok) return unprocessable(<NotNowPage id={id} form={read.form} />);
    const { reason, pause } = read.value;
    const rest = pause === 'none' ? {} : { breakUntil: breakUntil(pause, today(this.clock)) };
    await this.matching.answer(me, id, { yes: false, reason, ...rest });
    return see(matchingPaths.home.to(locale, undefined, { done: 'not-now' }));
  }

  @Get(matchingPaths.ask.both)
  async ask(@Me() me: Actor, @Param('id') id: string) {
    await this.mine.of(me, id);
    return <AskPage id={id} />;
  }
}
