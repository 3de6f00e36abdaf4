import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { idleAfter } from '../domain/waiting.js';
import { EndBreaks } from './end-breaks.js';
import { FollowUpApplications } from './follow-up-applications.js';
import { FollowUpQuestions } from './follow-up-questions.js';
import { forgetAddresses } from './forget-addresses.js';

/** What the passing of days brings: a reminder, the end of a wait, of a break, of an idle draft. Safe to repeat. */
@Injectable()
export class FollowUpPartners {
  private readonly log = new Logger(FollowUpPartners.name);

  constructor(
    private readonly db: DataSource,
    private readonly questions: FollowUpQuestions,
    private readonly applications: FollowUpApplications,
    private readonly breaks: EndBreaks,
    private readonly clock: SystemClock,
  ) {}

  /** One kind that fails skips no other. */
  async run(): Promise<void> {
    const now = this.clock.now();
    await this.try('questions', () => this.questions.run(now));
    await this.try('applications', () => this.applications.run(now));
    await this.try('breaks', () => this.breaks.run(now));
    await this.try('drafts', () => this.forget(daysAfter(now, -idleAfter)));
  }

  private async forget(before: Date): Promise<void> {
    await this.db.query(`delete from application_drafts where updated_at < $1`, [before]);
    await forgetAddresses(this.db, before);
  }

  private async try(kind: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error(`Following up ${kind} failed (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }
}
