import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/id.js';
import { notFound, Refusal } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { DecideLetter, type LetterDecision } from '../../../platform/mail/decide-letter.js';
import { letterEvents, letterLifecycle, type LetterEvent } from '../../../platform/mail/letter.lifecycle.js';
import { letterPolicy } from '../../../platform/mail/letters.controller.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { Access } from '../../../platform/web/access.js';
import { conflicted, see, unprocessable } from '../../../platform/web/answers.js';
import { readForm, typedOf } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { LetterDeskQuery, type LetterDesk } from '../data/letter-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { mailWords } from '../words/mail.js';
import { AgainPage, ArrivedPage } from './letter-confirm.page.js';
import { bodyOf } from './letter-body.js';
import { LetterConflictPage } from './letter-conflict.page.js';
import { LetterEditPage } from './letter-edit.page.js';
import { askFirst } from './letter-steps.js';
import { editForm, previewForm } from './letter.form.js';

/** Every decision about one letter. */
@Controller()
@Access('coordinator')
export class LetterStepsController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: LetterDeskQuery,
    private readonly deciding: DecideLetter,
    private readonly outbox: Outbox,
  ) {}

  /** The letter as it would be with what is typed, into the frame of the page where it is typed. */
  @Post(deskPaths.letterBody.both)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', letterPolicy)
  async preview(@Param('id') id: string, @Param('language') language: string, @Body() body: unknown): Promise<string> {
    const { subject, note } = previewForm.parse(typedOf(body));
    const edits = { ...(subject ? { subject } : {}), ...(note ? { note } : {}) };
    const locale = language === 'fr' ? 'fr' : 'en';
    return bodyOf(await this.outbox.read(id, locale, edits), locale);
  }

  /** What asks first has a page of its own; whoever comes to another step by its address decides on the letter’s page. */
  @Get(deskPaths.decideLetter.both)
  async ask(@Visiting() { locale }: Visit, @Param() at: Record<string, string>) {
    const { id = '', decision = '' } = at;
    const desk = await this.desk.one(locale, id);
    const event = letterEvents.find((one) => one === decision);
    if (!event || !askFirst.includes(event)) return see(deskPaths.letter.to(locale, { id }));
    if (!allowed(desk, event)) return see(aside(locale, id, 'moved-on'));
    if (event === 'edit') return this.untouched(locale, desk);
    return createElement(event === 'again' ? AgainPage : ArrivedPage, { frame: await this.work.frame(), desk });
  }

  @Post(deskPaths.decideLetter.both)
  decide(@Me() me: Actor, @Visiting() { locale }: Visit, @Param() at: Record<string, string>, @Body() body: unknown) {
    const { id = '', decision = '' } = at;
    const event = letterEvents.find((one) => one === decision);
    if (!event || !isId(id)) throw notFound();
    const typing = { locale, body };
    return event === 'edit' ? this.edit(me, { id, ...typing }) : this.settle(me, typing, { id, event });
  }

  private async edit(me: Actor, { locale, id, body }: Typing & { id: string }) {
    const desk = await this.desk.one(locale, id);
    const own = await this.outbox.subjectOf(id, desk.line.language);
    if (own === null) return see(aside(locale, id, 'unshown'));
    const read = readForm(editForm(mailWords[locale].edit, own), body);
    if (!read.ok) return unprocessable(await this.editing(locale, id, read.form));
    return this.settle(me, { locale, body }, { id, event: 'edit', edits: read.value });
  }

  /** Says what happened when the letter was faster, and keeps what was typed. */
  private async settle(me: Actor, { locale, body }: Typing, decision: LetterDecision & { event: LetterEvent }) {
    const { id } = decision;
    try {
      await this.deciding.run(me, decision);
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.kind !== 'conflict') throw thrown;
      const page = { frame: await this.work.frame(), desk: await this.desk.one(locale, id), typed: typedOf(body) };
      return conflicted(createElement(LetterConflictPage, page));
    }
    return see(deskPaths.letter.to(locale, { id }, { done: decision.event }));
  }

  /** The boxes as they are at first; what cannot be shown cannot be changed. */
  private async untouched(locale: Locale, { line: { id, language }, facts: { edits } }: LetterDesk) {
    const own = await this.outbox.subjectOf(id, language);
    if (own === null) return see(aside(locale, id, 'unshown'));
    return this.editing(locale, id, emptyForm({ subject: edits?.subject ?? own, note: edits?.note ?? '' }));
  }

  private async editing(locale: Locale, id: string, form: FormState) {
    return createElement(LetterEditPage, {
      frame: await this.work.frame(),
      desk: await this.desk.one(locale, id),
      form,
    });
  }
}

/** What its state allows, unless what it opens is closed. */
const allowed = ({ line, facts }: LetterDesk, event: LetterEvent): boolean =>
  letterLifecycle.allows(line.state, event) && !(event === 'again' && facts.over);

/** The page of the letter, where it says why a step is not to be had. */
const aside = (locale: Locale, id: string, done: 'moved-on' | 'unshown') =>
  deskPaths.letter.to(locale, { id }, { done });

interface Typing {
  readonly locale: Locale;
  readonly body: unknown;
}
