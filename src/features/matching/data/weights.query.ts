import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  builtInVersions,
  startingWeights,
  type DecidedWeights,
  type Weights,
  type WeightVersion,
} from '../domain/weights.js';

/** What the criteria count now, and counted before. */
@Injectable()
export class WeightsQuery {
  constructor(private readonly db: DataSource) {}

  /** The newest version: every new score uses it. */
  async inForce(tx: EntityManager = this.db.manager): Promise<WeightVersion> {
    const [row] = await tx.query<{ version: number; weights: Weights }[]>(
      `select version, weights from weight_versions order by version desc limit 1`,
    );
    return row ?? startingWeights;
  }

  /** Every version there has been, newest first. */
  async all(): Promise<DecidedWeights[]> {
    const rows = await this.db.query<DecidedWeights[]>(
      `select w.version, w.weights, w.reason, w.decided_at as "decidedAt",
              coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1)) as "decidedBy"
         from weight_versions w join accounts a on a.id = w.decided_by_id order by w.version desc`,
    );
    const first = builtInVersions.map((one) => ({ ...one, decidedBy: null, decidedAt: null, reason: null }));
    return [...rows, ...first.reverse()];
  }

  /** One version, to work an old score out again; undefined when there was none of that number. */
  async version(version: number): Promise<WeightVersion | undefined> {
    return (await this.all()).find((one) => one.version === version);
  }
}
