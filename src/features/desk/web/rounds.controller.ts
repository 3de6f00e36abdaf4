import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm, typedOf } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { RoundsService, usualSettings } from '../../matching/rounds.service.js';
import { RoundDeskQuery } from '../data/round-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { queueSlugs } from '../domain/queues.js';
import { roundWords } from '../words/rounds.js';
import { AskRound } from './ask-round.js';
import { isBeingMade } from './round-labels.js';
import { replayWord } from './replay-word.js';
import { confirmForm, roundForm } from './round.form.js';
import { RoundPage } from './round.page.js';
import { RoundsPage } from './rounds.page.js';

const { style, waiting } = usualSettings;

/** A plan for every open request at once: asked for, watched, read, confirmed or put away. */
@Controller()
@Access('coordinator')
export class RoundsController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: RoundDeskQuery,
    private readonly rounds: RoundsService,
    private readonly asking: AskRound,
  ) {}

  @Get(deskPaths.rounds.both)
  async list() {
    const [frame, rounds] = [await this.work.frame(), await this.rounds.recent()];
    return createElement(RoundsPage, { frame, rounds, form: emptyForm({ style, waiting }) });
  }

  @Post(deskPaths.rounds.both)
  async start(@Me() me: Actor, @Visiting() { locale }: Visit, @Body() body: unknown) {
    const read = readForm(roundForm(roundWords[locale]), body);
    if (!read.ok) return this.again(read.form);
    const asked = await this.asking.run(read.value, locale);
    if ('errors' in asked) return this.again({ typed: typedOf(body), errors: asked.errors });
    return see(deskPaths.round.to(locale, { id: await this.rounds.start(me, asked.settings) }));
  }

  private async again(form: FormState) {
    const [frame, rounds] = [await this.work.frame(), await this.rounds.recent()];
    return unprocessable(createElement(RoundsPage, { frame, rounds, form }));
  }

  @Get(deskPaths.round.both)
  async one(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const [frame, desk] = [await this.work.frame(), await this.desk.one(id)];
    if (!isBeingMade(desk.round.status)) void reply.header('hx-refresh', 'true');
    return createElement(RoundPage, { frame, desk, replay: undefined });
  }

  @Post(deskPaths.confirmRound.both)
  async confirm(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    await this.rounds.confirm(me, id, confirmForm.parse(body).read);
    return see(deskPaths.queue.to(locale, { queue: queueSlugs.ready[locale] }, { done: 'round' }));
  }

  @Post(deskPaths.cancelRound.both)
  async cancel(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.rounds.cancel(me, id);
    return see(deskPaths.rounds.to(locale));
  }

  @Post(deskPaths.replayRound.both)
  async replay(@Param('id') id: string) {
    const replay = replayWord(await this.rounds.replay(id));
    const [frame, desk] = [await this.work.frame(), await this.desk.one(id)];
    return createElement(RoundPage, { frame, desk, replay });
  }

  @Get([...deskPaths.confirmRound.both, ...deskPaths.cancelRound.both, ...deskPaths.replayRound.both])
  back(@Visiting() { locale }: Visit, @Param('id') id: string) {
    return see(deskPaths.round.to(locale, { id }));
  }
}
