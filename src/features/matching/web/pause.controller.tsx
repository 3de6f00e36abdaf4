import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { today } from '../../../platform/clock/today.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { PartnersService, type PartnerView } from '../../partners/partners.service.js';
import { breakUntil } from '../domain/breaks.js';
import { matchingPaths } from '../matching.paths.js';
import { MatchingService } from '../matching.service.js';
import { pauseForm } from './answer.forms.js';
import { PausedPage, PausePage } from './pause.page.js';

/** A partner takes a break, and comes back. */
@Controller()
@Access('partner')
export class PauseController {
  constructor(
    private readonly partners: PartnersService,
    private readonly matching: MatchingService,
    private readonly clock: SystemClock,
  ) {}

  @Get(matchingPaths.pause.both)
  async show(@Me() me: Actor) {
    const { status, pausedUntil } = await this.mine(me);
    return status === 'paused' ? <PausedPage until={pausedUntil} /> : <PausePage form={emptyForm()} />;
  }

  @Post(matchingPaths.pause.both)
  async pause(@Me() me: Actor, @Visiting() { locale }: Visit, @Body() body: unknown) {
    const read = readForm(pauseForm(locale), body);
    if (!read.ok) return unprocessable(<PausePage form={read.form} />);
    const { id } = await this.mine(me);
    await this.matching.takeABreak(me, id, breakUntil(read.value.length, today(this.clock)));
    return see(matchingPaths.home.to(locale, undefined, { done: 'paused' }));
  }

  @Post(matchingPaths.resume.both)
  async resume(@Me() me: Actor, @Visiting() { locale }: Visit) {
    const { id } = await this.mine(me);
    await this.matching.comeBack(me, id);
    return see(matchingPaths.home.to(locale, undefined, { done: 'back' }));
  }

  private async mine(me: Actor): Promise<PartnerView> {
    const mine = me.id === null ? null : await this.partners.partnerOf(me.id);
    if (!mine) throw notFound();
    return mine;
  }
}
