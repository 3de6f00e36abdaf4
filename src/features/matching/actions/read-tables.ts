import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestView } from '../../requests/requests.service.js';
import { OpenPlacesQuery } from '../data/open-places.query.js';
import type { Candidate } from '../domain/candidate.js';
import type { PanelRule } from '../domain/panel-rules.js';
import { ReadPanelRules } from './read-panel-rules.js';

/** The table of a request: how many places are taken, and what it still asks beside the people approved. */
export interface TableNow {
  readonly taken: number;
  readonly rules: readonly PanelRule[];
}

/** Reads how far the tables of requests have got. */
@Injectable()
export class ReadTables {
  constructor(
    private readonly places: OpenPlacesQuery,
    private readonly panels: ReadPanelRules,
  ) {}

  async run(
    requests: readonly RequestView[],
    candidates: readonly Candidate[],
    tx: EntityManager,
  ): Promise<(request: RequestView) => TableNow> {
    const places = await this.places.all(tx);
    const rules = await this.panels.beside(requests, candidates, tx);
    return ({ id }) => ({ taken: places.get(id)?.taken ?? 0, rules: rules.get(id) ?? [] });
  }
}
