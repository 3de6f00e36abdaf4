import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist, Refusal } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { WeightVersionRow } from '../data/weight-version.entity.js';
import { WeightsQuery } from '../data/weights.query.js';
import { weightsPolicy } from '../domain/weights.policy.js';
import type { Weights } from '../domain/weights.js';

export interface WeightChange {
  readonly weights: Weights;
  readonly reason: string;
  /** The version that was looked at: a decision is about what one has seen. */
  readonly from: number;
}

/** An administrator decides what the criteria count from now on. Proposals made before keep their score and its version. */
@Injectable()
export class ChangeWeights {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly weights: WeightsQuery,
  ) {}

  /** Answers with the number of the new version. Throws a Refusal when somebody else decided meanwhile. */
  run(actor: Actor, { weights, reason, from }: WeightChange): Promise<number> {
    return this.db.transaction(async (tx) => {
      insist(weightsPolicy.decide(actor));
      insist(weightsPolicy.add(weights), 'invalid');
      await tx.query(`select pg_advisory_xact_lock(hashtext('weight_versions'))`);
      const now = await this.weights.inForce(tx);
      insist(weightsPolicy.seen(from, now.version), 'conflict');
      insist(weightsPolicy.differ(weights, now.weights), 'invalid');
      if (actor.id === null) throw new Refusal('not-allowed', weightsPolicy.somebody);
      const version = now.version + 1;
      await tx.insert(WeightVersionRow, {
        ...{ version, weights: { ...weights }, reason },
        ...{ decidedById: actor.id, decidedAt: this.clock.now() },
      });
      return version;
    });
  }
}
