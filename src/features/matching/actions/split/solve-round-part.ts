import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../../kernel/id.js';
import type { SplitGoal } from '../../engine/split/joining.js';
import { inPartsThread } from './in-parts-thread.js';

interface Work {
  readonly frame: Buffer;
  readonly part: Buffer;
  readonly goal: SplitGoal;
}

/** Solves one part in a thread and writes down the answer, which is the same whoever finds it. */
@Injectable()
export class SolveRoundPart {
  constructor(private readonly db: DataSource) {}

  /** Does nothing when the part is solved, or its round is over or gone. */
  async run(partId: Id): Promise<void> {
    const work = await this.begin(partId);
    if (!work) return;
    const answer = await inPartsThread({ kind: 'solve', ...work });
    await this.db.query(
      `WITH solved AS (
         UPDATE round_parts SET answer = $2, solved_at = now() WHERE id = $1 AND answer IS NULL RETURNING split_round_id
       )
       UPDATE split_rounds SET moved_at = now() WHERE id = (SELECT split_round_id FROM solved)`,
      [partId, Buffer.from(answer)],
    );
  }

  private async begin(partId: Id): Promise<Work | undefined> {
    const [rows] = await this.db.query<[Work[], number]>(
      `UPDATE round_parts p SET attempts = p.attempts + 1 FROM split_rounds s
        WHERE p.id = $1 AND p.answer IS NULL AND s.id = p.split_round_id AND s.status = 'solving'
        RETURNING s.frame, p.input AS part, s.goal`,
      [partId],
    );
    return rows[0];
  }
}
