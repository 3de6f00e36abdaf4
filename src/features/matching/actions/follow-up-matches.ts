import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { dueMatches } from '../data/due-matches.query.js';
import { FollowUpMatch } from './follow-up-match.js';

/** The clock’s own work: letters leave, people are nudged, offers without an answer end. Safe to run twice, and beside itself. */
@Injectable()
export class FollowUpMatches {
  private readonly log = new Logger('matching');

  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly one: FollowUpMatch,
  ) {}

  /** Answers with how many matches it did something for. One that fails stops no other and is tried again next time. */
  async run(): Promise<number> {
    let done = 0;
    for (const id of await dueMatches(this.db.manager, this.clock.now())) {
      if (await this.one.run(id).catch((error: unknown) => this.report(id, error))) done += 1;
    }
    return done;
  }

  private report(id: Id, error: unknown): boolean {
    this.log.error(`Following up match ${id} failed: ${error instanceof Error ? error.name : 'unknown'}`);
    return false;
  }
}
