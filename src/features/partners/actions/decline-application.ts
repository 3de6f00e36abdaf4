import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { ApplicationDeclineReason } from '../../../kernel/vocabulary/index.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Config } from '../../../platform/config/config.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { applicationDeclined } from '../emails/application-declined.email.js';
import { decide } from './decide.js';

export interface Declining {
  readonly reason: ApplicationDeclineReason;
  /** A kind word that the coordinator read twice; nothing about health. Empty for none. */
  readonly note: string;
}

/** Says no with a reason from the list, and whom to call to disagree. */
@Injectable()
export class DeclineApplication {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, id: Id, { reason, note }: Declining): Promise<void> {
    return this.db.transaction(async (tx) => {
      const changes = { decisionReason: reason };
      const { accountId } = await decide(tx, actor, {
        id,
        decision: 'decline',
        now: this.clock.now(),
        changes,
        reason,
      });
      const holdMinutes = this.config.offerHoldMinutes;
      const payload = { reason, note };
      await this.mailer.queue(tx, applicationDeclined, { to: accountId, once: id, payload, holdMinutes });
    });
  }
}
