import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { RoundEvidence } from '../domain/round/evidence.js';
import type { RoundInput } from '../domain/round/round-input.js';
import type { Figures, RoundResult } from '../domain/round/round-result.js';
import type { RoundSettings } from '../domain/round/settings.js';
import type { RoundStatus } from '../domain/round.lifecycle.js';
import { unpackRound } from './round-bytes.js';

/** One line of the list of rounds. */
export interface RoundLine {
  readonly id: Id;
  readonly status: RoundStatus;
  readonly startedBy: string | null;
  readonly startedAt: Date;
  readonly settings: RoundSettings;
  readonly phase: string;
  readonly percent: number;
  readonly figures: Figures | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** A round with all that is known of it, without its packed input. */
export interface RoundView extends RoundLine {
  readonly readAt: Date | null;
  readonly finishedAt: Date | null;
  readonly weightsVersion: number | null;
  readonly engineVersion: number | null;
  readonly inputHash: string | null;
  readonly resultHash: string | null;
  readonly result: RoundResult | null;
  readonly evidence: RoundEvidence | null;
  readonly failure: string | null;
}

const nameOf = (account: string) => `nullif(trim(${account}.given_name || ' ' || ${account}.family_name), '')`;

const line = `o.id, o.status, ${nameOf('s')} as "startedBy", o.started_at as "startedAt", o.settings, o.phase, o.percent,
  o.result -> 'figures' as figures, ${nameOf('d')} as "decidedBy", o.decided_at as "decidedAt"`;
const rest = `o.read_at as "readAt", o.finished_at as "finishedAt", o.weights_version as "weightsVersion",
  o.engine_version as "engineVersion", o.input_hash as "inputHash", o.result_hash as "resultHash", o.result, o.evidence,
  o.failure`;
const from = `from rounds o left join accounts s on s.id = o.started_by_id left join accounts d on d.id = o.decided_by_id`;

/** Rounds as they were kept. */
@Injectable()
export class RoundQuery {
  constructor(private readonly db: DataSource) {}

  /** Newest first. */
  recent(limit = 50): Promise<RoundLine[]> {
    return this.db.query<RoundLine[]>(`select ${line} ${from} order by o.id desc limit $1`, [limit]);
  }

  /** Throws the `not-found` Refusal for an unknown or malformed id. */
  async one(id: Id, tx: EntityManager = this.db.manager): Promise<RoundView> {
    const [row] = isId(id) ? await tx.query<RoundView[]>(`select ${line}, ${rest} ${from} where o.id = $1`, [id]) : [];
    if (!row) throw notFound();
    return row;
  }

  /** What it was worked out from; null before it is ready. */
  async input(id: Id, tx: EntityManager = this.db.manager): Promise<RoundInput | null> {
    const [row] = await tx.query<{ input: Buffer | null }[]>(`select input from rounds where id = $1`, [id]);
    return row?.input ? unpackRound(row.input) : null;
  }
}
