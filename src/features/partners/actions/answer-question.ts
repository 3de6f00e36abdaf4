import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Province } from '../../../kernel/vocabulary/index.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { endOfDay } from '../../../platform/clock/today.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { promisedDay } from '../domain/promise.js';
import { ApplicationLetters } from './application-letters.js';
import { holdOwn } from './hold-own.js';

/** The applicant answers; the application goes back to the coordinators with a new promised day. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly letters: ApplicationLetters,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, answer: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const partner = await holdOwn(tx, actor);
      const { timeZone } = await this.people.person(partner.accountId, tx);
      partner.status = partnerLifecycle.move(partner.status, 'answer', actor);
      const promisedOn = promisedDay(now, timeZone, partner.province as Province | null);
      Object.assign(partner, { answer, promisedOn, dueAt: endOfDay(promisedOn), nudgedAt: null, updatedAt: now });
      await tx.save(partner);
      const subject = { type: 'partner', id: partner.id };
      await record(tx, actor, 'application.answered', { subject, detail: { promisedOn } });
      await this.letters.answered(tx, partner.id, now);
    });
  }
}
