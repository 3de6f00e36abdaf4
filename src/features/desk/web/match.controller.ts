import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { DecideMatch } from '../actions/decide-match.js';
import { MatchDeskQuery } from '../data/match-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { afterStep } from './after-step.js';
import { decisionForm, typedStep } from './decide.form.js';
import { MatchPage } from './match.page.js';

/** What is shown of a match, in which language, with what was typed for a step. */
interface Showing {
  readonly id: string;
  readonly locale: Locale;
  readonly form: FormState;
  readonly step?: string;
}

/** One match, and every decision about it. */
@Controller()
@Access('coordinator')
export class MatchController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: MatchDeskQuery,
    private readonly deciding: DecideMatch,
    private readonly clock: SystemClock,
  ) {}

  @Get(deskPaths.match.both)
  show(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    return this.page(me, { id, locale, form: emptyForm() });
  }

  @Post(deskPaths.decide.both)
  async decide(@Me() me: Actor, @Visiting() visit: Visit, @Param() at: Record<string, string>, @Body() body: unknown) {
    const { id = '', decision: step = '' } = at;
    const schema = decisionForm(step, visit, this.clock.now());
    if (!schema || !isId(id)) throw notFound();
    const typed = typedStep(body, id);
    const read = readForm(schema, typed);
    if (!read.ok) return unprocessable(await this.page(me, { id, locale: visit.locale, form: read.form, step }));
    await this.deciding.run(me, id, read.value);
    const { match } = await this.desk.one(me, id, visit.locale);
    return see(afterStep(visit.locale, { match, step, compared: String(typed['with'] ?? '') }));
  }

  /** Whoever comes to a step by its address decides on the page of the match. */
  @Get(deskPaths.decide.both)
  step(@Visiting() { locale }: Visit, @Param('id') id: string) {
    return see(deskPaths.match.to(locale, { id }));
  }

  private async page(me: Actor, { id, locale, form, step }: Showing) {
    const desk = await this.desk.one(me, id, locale);
    return createElement(MatchPage, { frame: await this.work.frame(), desk, form, step });
  }
}
