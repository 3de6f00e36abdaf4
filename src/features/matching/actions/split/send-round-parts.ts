import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../../kernel/id.js';
import { Jobs } from '../../../../platform/queue/jobs.js';
import { joinRoundParts, solveRoundPart } from './split-rounds.job.js';

/** Sends the parts that nobody has solved to the workers, and the joining after them. Sending twice does no harm. */
@Injectable()
export class SendRoundParts {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  async run(splitRoundId: Id): Promise<void> {
    const open: { partId: Id }[] = await this.db.query(
      `SELECT id AS "partId" FROM round_parts WHERE split_round_id = $1 AND answer IS NULL ORDER BY number`,
      [splitRoundId],
    );
    await this.jobs.addFlow(
      { job: solveRoundPart, payloads: open.map(({ partId }) => ({ partId })) },
      { job: joinRoundParts, payload: { splitRoundId } },
    );
  }
}
