import { Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { PauseLetters } from '../../../platform/mail/pause-letters.js';
import { queueNames } from '../../../platform/queue/job.js';
import { QueuePicture } from '../../../platform/queue/queue-picture.js';
import { Access } from '../../../platform/web/access.js';
import { conflicted, see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { MendJob } from '../actions/mend-job.js';
import { LettersQuery } from '../data/letters.query.js';
import { MailLineQuery } from '../data/mail-line.query.js';
import { deskPaths } from '../desk.paths.js';
import { jobDecisions } from '../domain/job.policy.js';
import { countedTo, countedWhole, countShelves } from '../domain/mail-shelves.js';
import type { QueuesDesk } from './queues-desk.js';
import { QueuesPage } from './queues.page.js';

/** The queues and the letters in them, for whoever looks after the machines. */
@Controller()
@Access('administrator')
export class QueuesController {
  constructor(
    private readonly pictures: QueuePicture,
    private readonly mail: MailLineQuery,
    private readonly letters: LettersQuery,
    private readonly outbox: Outbox,
    private readonly pausing: PauseLetters,
    private readonly mending: MendJob,
  ) {}

  @Get(deskPaths.queues.both)
  async show(@Visiting() { locale }: Visit) {
    return createElement(QueuesPage, { desk: await this.desk(locale) });
  }

  @Post(deskPaths.mendJob.both)
  async mend(@Me() me: Actor, @Visiting() { locale }: Visit, @Param() at: Record<string, string>) {
    const queue = queueNames.find((name) => name === at['line']);
    const decision = jobDecisions.find((one) => one === at['decision']);
    if (!queue || !decision) throw notFound();
    const mended = await this.mending.run(me, { queue, id: at['job'] ?? '' }, decision);
    if (mended === 'done') return see(deskPaths.queues.to(locale, undefined, { done: decision }));
    return conflicted(createElement(QueuesPage, { desk: await this.desk(locale), trouble: mended }));
  }

  /** Whoever comes to a decision by its address, or changes the language there, decides on the page. */
  @Get(deskPaths.mendJob.both)
  back(@Visiting() { locale }: Visit) {
    return see(deskPaths.queues.to(locale));
  }

  private async desk(locale: Locale): Promise<QueuesDesk> {
    const [picture, lanes, counted, resting, paused, deeds] = await Promise.all([
      this.pictures.look(),
      this.mail.lanes(),
      this.outbox.counts({ upTo: countedTo, whole: countedWhole }),
      ...([this.mail.resting(), this.pausing.paused(), this.mail.deeds()] as const),
    ]);
    const counts = countShelves(counted);
    return { picture, lanes, counts, resting, paused, deeds, kinds: this.letters.kinds(locale) };
  }
}
