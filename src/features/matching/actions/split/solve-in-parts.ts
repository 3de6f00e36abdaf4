import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Id } from '../../../../kernel/id.js';
import { type PricedPlan, unpackPlan } from '../../data/split-bytes.js';
import { SplitRound } from '../../data/split-round.entity.js';
import { splitBy } from '../../engine/split/part.js';
import { BeginSplitRound } from './begin-split-round.js';
import type { BigProblem } from './big-rounds.js';

/** Milliseconds between two looks. */
const pace = 500;

/** Has a big problem solved by the workers, and waits for them. */
@Injectable()
export class SolveInParts {
  constructor(
    private readonly db: DataSource,
    private readonly beginning: BeginSplitRound,
  ) {}

  /** Throws when the signal is aborted or no worker can solve a part. Leaves no rows behind; those of a worker that died go with the clock. */
  async run({ problem, partOf }: BigProblem, signal: AbortSignal): Promise<PricedPlan> {
    const id = await this.beginning.run(splitBy(problem, partOf));
    try {
      return await this.plan(id, signal);
    } finally {
      await this.db.getRepository(SplitRound).delete({ id });
    }
  }

  private async plan(id: Id, signal: AbortSignal): Promise<PricedPlan> {
    for (;;) {
      signal.throwIfAborted();
      const { status, plan } = await this.look(id);
      if (status === 'failed') throw new Error('No worker could solve a part of the round.');
      if (plan) return unpackPlan(plan);
      await sleep(pace);
    }
  }

  private async look(id: Id): Promise<SplitRound> {
    const rounds = this.db.getRepository(SplitRound);
    await rounds.update(id, { watchedAt: () => 'now()' });
    return rounds.findOneOrFail({ where: { id }, select: { id: true, status: true, plan: true } });
  }
}
