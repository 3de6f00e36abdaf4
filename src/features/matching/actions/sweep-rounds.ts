import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { RunRound, silence } from './run-round.js';

/** No round stays under way for ever: one that nobody works on is begun again, and fails for all to see after some attempts. */
@Injectable()
export class SweepRounds {
  constructor(
    private readonly db: DataSource,
    private readonly running: RunRound,
  ) {}

  /** Answers with the rounds that it looked after. */
  async run(): Promise<Id[]> {
    const rows = await this.db.query<{ id: Id }[]>(
      `select id from rounds where status in ('queued', 'running') and beat_at < now() - make_interval(secs => $1)
        order by id`,
      [silence],
    );
    for (const { id } of rows) await this.running.run(id);
    return rows.map(({ id }) => id);
  }
}
