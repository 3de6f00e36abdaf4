import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { idleAfter } from '../domain/waiting.js';
import { EndBreaks } from './end-breaks.js';
import { FollowUpQuestions } from './follow-up-questions.js';

/** What the passing of days brings: a reminder, the end of a wait, of a break, of an idle draft. Safe to repeat. */
@Injectable()
export class FollowUpPartners {
  constructor(
    private readonly db: DataSource,
    private readonly questions: FollowUpQuestions,
    private readonly breaks: EndBreaks,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.questions.run(now);
    await this.breaks.run(now);
    await this.db.query(`delete from application_drafts where updated_at < $1`, [daysAfter(now, -idleAfter)]);
  }
}
