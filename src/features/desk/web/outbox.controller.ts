import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { createElement } from 'react';
import { letterPolicy } from '../../../platform/mail/letters.controller.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { PauseLetters } from '../../../platform/mail/pause-letters.js';
import { Access } from '../../../platform/web/access.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { LetterDeskQuery } from '../data/letter-desk.query.js';
import { LettersQuery } from '../data/letters.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { countedTo, countedWhole, countShelves } from '../domain/mail-shelves.js';
import { outboxFilter } from './filters.form.js';
import { bodyOf } from './letter-body.js';
import { LetterPage } from './letter.page.js';
import { OutboxPage } from './outbox.page.js';

const perPage = 25;

/** Every letter of the network. */
@Controller()
@Access('coordinator')
export class OutboxController {
  constructor(
    private readonly work: WorkQuery,
    private readonly letters: LettersQuery,
    private readonly desk: LetterDeskQuery,
    private readonly outbox: Outbox,
    private readonly pausing: PauseLetters,
  ) {}

  @Get(deskPaths.outbox.both)
  async list(@Visiting() { locale }: Visit, @Query() query: unknown) {
    const { state: shelf, ...rest } = outboxFilter.parse(query);
    const filter = { shelf, ...rest };
    const found = await this.letters.list(locale, filter, perPage + 1);
    const letters = found.slice(0, perPage);
    const next = found.length > perPage ? (letters.at(-1)?.id ?? null) : null;
    const counts = countShelves(await this.outbox.counts({ upTo: countedTo, whole: countedWhole }));
    const around = { counts, kinds: this.letters.kinds(locale), paused: await this.pausing.paused() };
    return createElement(OutboxPage, { frame: await this.work.frame(), list: { letters, filter, next, ...around } });
  }

  @Get(deskPaths.letter.both)
  async letter(@Visiting() { locale }: Visit, @Param('id') id: string) {
    const desk = await this.desk.one(locale, id);
    const [en, fr] = [await this.outbox.read(id, 'en'), await this.outbox.read(id, 'fr')];
    return createElement(LetterPage, { frame: await this.work.frame(), letter: { desk, en, fr } });
  }

  @Get(deskPaths.letterBody.both)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', letterPolicy)
  async body(@Param('id') id: string, @Param('language') language: string): Promise<string> {
    const locale = language === 'fr' ? 'fr' : 'en';
    return bodyOf(await this.outbox.read(id, locale), locale);
  }
}
