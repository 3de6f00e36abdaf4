import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../../kernel/id.js';
import { SendRoundParts } from './send-round-parts.js';

/** Nobody waits any longer for a big round that was not looked at for so many seconds: whoever began it is dead. */
const unwatched = 600;

/** Sends big rounds that have stood still for a while to the workers again, and deletes those that nobody waits for. */
@Injectable()
export class ReviveSplitRounds {
  constructor(
    private readonly db: DataSource,
    private readonly send: SendRoundParts,
  ) {}

  /** Answers with how many were sent. */
  async run(stillSeconds = 180): Promise<number> {
    await this.db.query(`DELETE FROM split_rounds WHERE watched_at <= now() - make_interval(secs => $1)`, [unwatched]);
    const [rows] = await this.db.query<[{ id: Id }[], number]>(
      `UPDATE split_rounds SET moved_at = now()
        WHERE status = 'solving' AND moved_at <= now() - make_interval(secs => $1) RETURNING id`,
      [stillSeconds],
    );
    for (const { id } of rows) await this.send.run(id);
    return rows.length;
  }
}
