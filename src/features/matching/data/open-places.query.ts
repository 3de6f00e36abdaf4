import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { takesAPlace } from '../domain/match.lifecycle.js';

/** How far a request has got. */
export interface OpenPlaces {
  readonly taken: number;
  /** Proposals that wait for a coordinator. */
  readonly waiting: number;
}

@Injectable()
export class OpenPlacesQuery {
  constructor(private readonly db: DataSource) {}

  /** Of every request that has a match. */
  async all(tx: EntityManager = this.db.manager): Promise<Map<Id, OpenPlaces>> {
    const rows = await tx.query<(OpenPlaces & { readonly id: Id })[]>(
      `select request_id as id, count(*) filter (where status = any($1::match_status[]))::int as taken,
              count(*) filter (where status = 'proposed')::int as waiting
         from matches group by request_id`,
      [takesAPlace],
    );
    return new Map(rows.map(({ id, taken, waiting }) => [id, { taken, waiting }]));
  }
}
