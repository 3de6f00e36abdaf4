import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { CandidateChangesQuery } from '../data/candidate-changes.query.js';
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
    private readonly changes: CandidateChangesQuery,
  ) {}

  /** Answers with how many matches it did something for. One that fails stops no other and is tried again next time. */
  async run(): Promise<number> {
    let done = 0;
    for (const id of await dueMatches(this.db.manager, this.clock.now())) {
      if (await this.one.run(id).catch((error: unknown) => this.report(id, error))) done += 1;
    }
    await this.changes.forget(this.db.manager).catch((error: unknown) => this.failed('Forgetting old changes', error));
    return done;
  }

  private report(id: Id, error: unknown): boolean {
    this.failed(`Following up match ${id}`, error);
    return false;
  }

  private failed(what: string, error: unknown): void {
    this.log.error(`${what} failed: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}
