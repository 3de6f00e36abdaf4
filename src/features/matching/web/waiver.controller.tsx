import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { text } from '../../../platform/web/fields.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { deskPaths } from '../../desk/desk.paths.js';
import { UndoWaiver } from '../actions/undo-waiver.js';
import { WaiveRule } from '../actions/waive-rule.js';
import { rules } from '../domain/rules.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import { WaiverFacts } from './waiver-facts.js';
import { WaiverPage } from './waiver.page.js';

/** A coordinator sets a rule aside for one partner or for a whole request, and takes that back. */
@Controller()
@Access('coordinator')
export class WaiverController {
  constructor(
    private readonly facts: WaiverFacts,
    private readonly waiving: WaiveRule,
    private readonly undoing: UndoWaiver,
    private readonly clock: SystemClock,
  ) {}

  @Get(matchingPaths.waive.both)
  show(@Param('id') id: string, @Param('rule') rule: string, @Query() query: unknown) {
    return this.page({ id, rule, partner: whom(query) }, emptyForm());
  }

  @Post(matchingPaths.waive.both)
  async waive(
    @Me() me: Actor,
    @Visiting() { locale }: Visit,
    @Param() { id = '', rule = '' }: Record<string, string>,
    @Body() body: unknown,
  ) {
    const t = words[locale].rules.waiver;
    const partner = whom(body ?? {});
    const read = readForm(z.object({ reason: text(t.reasonMissing, 1000, t.reasonLong) }), body);
    if (!read.ok) return unprocessable(await this.page({ id, rule, partner }, read.form));
    const pair = { requestId: id, partnerId: partner ?? null, rule: known(rule) };
    const match = await this.waiving.run(me, { ...pair, reason: read.value.reason }, this.clock.now());
    return see(
      match
        ? deskPaths.match.to(locale, { id: match }, { done: 'waived' })
        : deskPaths.request.to(locale, { id }, { done: 'waived' }),
    );
  }

  @Post(matchingPaths.undoWaiver.both)
  async undo(
    @Me() me: Actor,
    @Visiting() { locale }: Visit,
    @Param() { id = '', rule = '' }: Record<string, string>,
    @Body() body: unknown,
  ) {
    const partner = whom(body ?? {});
    await this.undoing.run(me, { requestId: id, partnerId: partner ?? null, rule: known(rule) }, this.clock.now());
    return see(deskPaths.request.to(locale, { id }, { done: 'restored' }));
  }

  @Get(matchingPaths.undoWaiver.both)
  back(@Visiting() { locale }: Visit, @Param('id') id: string) {
    return see(deskPaths.request.to(locale, { id }));
  }

  private async page(asked: { id: string; rule: string; partner: string | undefined }, form: FormState) {
    return <WaiverPage facts={await this.facts.of(asked.id, known(asked.rule), asked.partner)} form={form} />;
  }
}

const whomForm = z.object({ partner: z.string().refine(isId).optional() });

/** Nobody named is everybody in the request; a name that cannot be read is not nobody. */
function whom(asked: unknown) {
  const read = whomForm.safeParse(asked);
  if (!read.success) throw notFound();
  return read.data.partner;
}

/** A rule that may be set aside; anything else does not exist here. */
function known(code: string) {
  const rule = rules.find((one) => one.code === code && one.waivable);
  if (!rule) throw notFound();
  return rule.code;
}
