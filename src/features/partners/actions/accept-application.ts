import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { doors } from '../../people/people.paths.js';
import { PeopleService } from '../../people/people.service.js';
import { applicationAccepted } from '../emails/application-accepted.email.js';
import { ApplicationLetters } from './application-letters.js';
import { decide } from './decide.js';

/** The applicant becomes a partner, and hears it. */
@Injectable()
export class AcceptApplication {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly letters: ApplicationLetters,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, id: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const changes = { joinedAt: now, decisionReason: null };
      const { accountId } = await decide(tx, actor, { id, decision: 'accept', now, changes });
      await this.people.grant(tx, actor, accountId, 'partner');
      await this.people.take(tx, actor, accountId, 'applicant');
      await this.letters.decided(tx, applicationAccepted, { to: accountId, once: id, page: doors.home, says: {} });
    });
  }
}
