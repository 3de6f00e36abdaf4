import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { matchingPaths } from '../matching.paths.js';
import { MatchingService } from '../matching.service.js';
import { introduceForm, withDay } from './introduce.form.js';
import { IntroducePage } from './introduce.page.js';
import { TeamMatches } from './team-match.js';

/** A coordinator brings a partner and a team together. */
@Controller()
@Access('coordinator')
export class IntroduceController {
  constructor(
    private readonly matches: TeamMatches,
    private readonly matching: MatchingService,
    private readonly clock: SystemClock,
  ) {}

  @Get(matchingPaths.introduce.both)
  async ask(@Param('id') id: string) {
    return <IntroducePage id={id} form={emptyForm()} fields={await this.matches.agreedFields(id)} />;
  }

  @Post(matchingPaths.introduce.both)
  async introduce(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const fields = await this.matches.agreedFields(id);
    const read = readForm(introduceForm(locale, this.clock.now()), withDay(body));
    if (!read.ok) return unprocessable(<IntroducePage id={id} form={read.form} fields={fields} />);
    await this.matching.introduce(me, id, read.value);
    return see(matchingPaths.match.to(locale, { id }, { done: 'introduced' }));
  }
}
