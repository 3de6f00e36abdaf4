import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../../kernel/id.js';
import { RoundPart } from '../../data/round-part.entity.js';
import { SplitRound } from '../../data/split-round.entity.js';
import { inPartsThread } from './in-parts-thread.js';

/** A part that so many workers began and none finished kills whoever touches it. */
const tooOften = 10;

/** Brings the answers of all parts together in a thread, and writes down the plan with its proof. */
@Injectable()
export class JoinRoundParts {
  constructor(private readonly db: DataSource) {}

  /** Does nothing while a part is missing (the tick sends it again), or when the round is over or gone. */
  async run(splitRoundId: Id): Promise<void> {
    const round = await this.db
      .getRepository(SplitRound)
      .findOne({ where: { id: splitRoundId, status: 'solving' }, select: { id: true, goal: true, frame: true } });
    if (!round) return;
    const parts = await this.parts(splitRoundId);
    const missing = parts.filter(({ answer }) => answer === null);
    if (missing.some(({ attempts }) => attempts >= tooOften)) await this.close(splitRoundId, { status: 'failed' });
    if (missing.length > 0) return;
    const whole = parts.map(({ input, answer }) => ({ input, answer: answer! }));
    const { plan, steps } = await inPartsThread({ kind: 'join', frame: round.frame, parts: whole, goal: round.goal });
    await this.close(splitRoundId, { status: 'joined', plan: Buffer.from(plan), steps: [...steps] });
  }

  private parts(splitRoundId: Id): Promise<Pick<RoundPart, 'attempts' | 'input' | 'answer'>[]> {
    return this.db.getRepository(RoundPart).find({
      where: { splitRoundId },
      order: { number: 'asc' },
      select: { id: true, attempts: true, input: true, answer: true },
    });
  }

  /** Only the first to come says how it ended. */
  private async close(id: Id, end: Pick<SplitRound, 'status'> & Partial<SplitRound>): Promise<void> {
    await this.db.getRepository(SplitRound).update({ id, status: 'solving' }, { ...end, finishedAt: () => 'now()' });
  }
}
