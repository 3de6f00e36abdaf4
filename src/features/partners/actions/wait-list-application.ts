import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { daysAfter } from '../../../platform/clock/today.js';
import type { WaitListReason } from '../domain/wait-list-reasons.js';
import { noteEvery } from '../domain/waiting.js';
import { applicationWaitlisted } from '../emails/application-waitlisted.email.js';
import { ApplicationLetters } from './application-letters.js';
import { decide } from './decide.js';

/** Keeps an application for later, and says honestly why. */
@Injectable()
export class WaitListApplication {
  constructor(
    private readonly db: DataSource,
    private readonly letters: ApplicationLetters,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, id: Id, reason: WaitListReason): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const changes = { decisionReason: reason, dueAt: daysAfter(now, noteEvery) };
      const { accountId } = await decide(tx, actor, {
        id,
        decision: 'wait_list',
        now,
        changes,
        reason,
      });
      await this.letters.decided(tx, applicationWaitlisted, { to: accountId, once: id, says: { reason } });
    });
  }
}
