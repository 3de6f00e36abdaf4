import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { nudgeAfter } from '../domain/waiting.js';
import { applicationQuestion } from '../emails/application-question.email.js';
import { ApplicationLetters } from './application-letters.js';
import { decide } from './decide.js';

/** Asks the applicant one thing. The letter only says that a question waits. */
@Injectable()
export class AskApplicant {
  constructor(
    private readonly db: DataSource,
    private readonly letters: ApplicationLetters,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, id: Id, question: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const changes = { question, answer: '', decidedAt: null, dueAt: daysAfter(now, nudgeAfter) };
      const { accountId } = await decide(tx, actor, { id, decision: 'ask', now, changes });
      const once = `${id}:${now.getTime()}`;
      await this.letters.decided(tx, applicationQuestion, { to: accountId, once, says: {} });
    });
  }
}
