import { Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { PauseLetters } from '../../../platform/mail/pause-letters.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { LetterKindsQuery } from '../data/letter-kinds.query.js';
import { LettersQuery } from '../data/letters.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { LetterKindsPage } from './letter-kinds.page.js';

/** Kinds of letters: how they travel, and whether they leave just now. */
@Controller()
@Access('coordinator')
export class LetterKindsController {
  constructor(
    private readonly work: WorkQuery,
    private readonly kinds: LetterKindsQuery,
    private readonly letters: LettersQuery,
    private readonly outbox: Outbox,
    private readonly pausing: PauseLetters,
  ) {}

  @Get(deskPaths.letterKinds.both)
  async list(@Visiting() { locale }: Visit) {
    const kinds = await this.kinds.all(this.outbox.names());
    const list = { kinds, named: this.letters.kinds(locale), paused: await this.pausing.paused() };
    return createElement(LetterKindsPage, { frame: await this.work.frame(), list });
  }

  @Post(deskPaths.pauseKind.both)
  async pause(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('kind') kind: string) {
    await this.pausing.pause(me, this.known(kind));
    return see(deskPaths.letterKinds.to(locale, undefined, { done: 'pause' }));
  }

  @Post(deskPaths.resumeKind.both)
  async resume(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('kind') kind: string) {
    await this.pausing.resume(me, this.known(kind));
    return see(deskPaths.outbox.to(locale, undefined, { done: 'resume' }));
  }

  private known(kind: string): string {
    if (!this.outbox.names().includes(kind)) throw notFound();
    return kind;
  }

  @Get([...deskPaths.pauseKind.both, ...deskPaths.resumeKind.both])
  back(@Visiting() { locale }: Visit) {
    return see(deskPaths.letterKinds.to(locale));
  }
}
