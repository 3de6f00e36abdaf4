import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { letterPolicy } from '../../../platform/mail/letters.controller.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm, type Typed } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { MatchingService } from '../../matching/matching.service.js';
import { DecideMatch } from '../actions/decide-match.js';
import { MatchDeskQuery } from '../data/match-desk.query.js';
import { OfferPreviewQuery } from '../data/offer-preview.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { words } from '../words/index.js';
import { decisionForm, typedStep } from './decide.form.js';
import { MatchPage } from './match.page.js';

/** One match, and every decision about it. */
@Controller()
@Access('coordinator')
export class MatchController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: MatchDeskQuery,
    private readonly matching: MatchingService,
    private readonly deciding: DecideMatch,
    private readonly previews: OfferPreviewQuery,
  ) {}

  @Get(deskPaths.match.both)
  show(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    return this.page(me, { id, locale, form: emptyForm() });
  }

  @Post(deskPaths.decide.both)
  async decide(@Me() me: Actor, @Visiting() visit: Visit, @Param() params: { id: string; decision: string }, @Body() body: unknown) {
    const [{ locale, account }, { id, decision }] = [visit, params];
    const schema = decisionForm(decision, words[locale].match, account?.timeZone ?? 'America/Toronto');
    if (!schema || !isId(id)) throw notFound();
    const typed = typedStep(body, id);
    const read = readForm(schema, typed);
    if (!read.ok) return unprocessable(await this.page(me, { id, locale, form: read.form, step: decision }));
    await this.deciding.run(me, id, read.value);
    return see(await this.backTo({ id, step: decision, locale, typed }));
  }

  /** Whoever comes to a step by its address decides on the page of the match. */
  @Get(deskPaths.decide.both)
  step(@Visiting() { locale }: Visit, @Param('id') id: string) {
    return see(deskPaths.match.to(locale, { id }));
  }

  /** The offer as it would leave, closed off like every letter. */
  @Get(deskPaths.offer.both)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', letterPolicy)
  async offer(@Param('id') id: string, @Param('language') language: string): Promise<string> {
    return (await this.previews.read(id, language === 'fr' ? 'fr' : 'en')).html;
  }

  private async page(me: Actor, { id, locale, form, step }: { id: string; locale: Locale; form: FormState; step?: string }) {
    const desk = await this.desk.one(me, id, locale);
    return createElement(MatchPage, { frame: await this.work.frame(), desk, form, step });
  }

  /** Where people were compared, they are compared again; otherwise the match. */
  private async backTo({ id, step, locale, typed }: { id: string; step: string; locale: Locale; typed: Typed }): Promise<string> {
    const compared = String(typed['with'] ?? '');
    if (!compared) return deskPaths.match.to(locale, { id }, { done: step });
    const { request } = await this.matching.match(id);
    const last: Record<string, string> = step === 'approve' ? { last: id } : {};
    return deskPaths.compare.to(locale, { id: request.id }, { with: compared, done: step, ...last });
  }
}
