import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement } from 'react';
import { addDays } from '../../../kernel/days.js';
import { notFound } from '../../../kernel/refusal.js';
import { endOfDay, dayOn } from '../../../platform/clock/today.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { CommitteesService } from '../../committees/committees.service.js';
import { RepliesQuery } from '../data/replies.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { countedTo, countedWhole } from '../domain/mail-shelves.js';
import { queueAt } from '../domain/queues.js';
import { queueHref } from './desk.js';
import { queueFilter } from './filters.form.js';
import { QueuePage } from './queue.page.js';
import { TodayPage, type Gap } from './today.page.js';

const perPage = 25;

/** What waits: today’s list and the queues. */
@Controller()
@Access('coordinator')
export class TodayController {
  constructor(
    private readonly work: WorkQuery,
    private readonly replies: RepliesQuery,
    private readonly committees: CommitteesService,
    private readonly outbox: Outbox,
  ) {}

  @Get(deskPaths.today.both)
  async today() {
    const frame = await this.work.frame();
    const { pending = 0, held = 0, sending = 0 } = await this.outbox.counts({ upTo: countedTo, whole: countedWhole });
    const figures = { replies: await this.replies.figures(), gaps: await this.gaps(), mail: pending + held + sending };
    return createElement(TodayPage, { frame, facts: { ...(await this.lists(frame.now)), ...figures } });
  }

  @Get(deskPaths.queue.both)
  async queue(@Visiting() { locale }: Visit, @Param('queue') slug: string, @Query() query: unknown) {
    const queue = queueAt(slug);
    if (!queue) throw notFound();
    if (queue === 'letters' || queue === 'phone') return see(queueHref(queue, locale));
    const filter = queueFilter.parse(query);
    const found = await this.work.list(queue, { ...filter, limit: perPage + 1 });
    const items = found.slice(0, perPage);
    const next = found.length > perPage ? (items.at(-1)?.cursor ?? null) : null;
    return createElement(QueuePage, { frame: await this.work.frame(), list: { queue, items, filter, next } });
  }

  private async lists(now: Date) {
    const tomorrow = endOfDay(addDays(dayOn(now), 1));
    const [overdue, soon] = [await this.work.list('overdue', { limit: 10 }), await this.work.dueBefore(tomorrow)];
    return { overdue, soon, ours: await this.work.oursAfter(tomorrow) };
  }

  private async gaps(): Promise<Gap[]> {
    const all = await this.committees.all();
    const judged = all.map(async ({ id, name }) => {
      const missing = (await this.committees.composition(id)).filter(({ met }) => !met);
      return { id, name, missing };
    });
    return (await Promise.all(judged)).filter(({ missing }) => missing.length > 0);
  }
}
