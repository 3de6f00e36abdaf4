import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { Refusal } from '../../../kernel/refusal.js';
import { jsonHash } from '../data/round-bytes.js';
import { RoundQuery, type RoundView } from '../data/round.query.js';
import type { RoundChanges } from '../domain/round/changes.js';
import { inRoundThread } from './in-round-thread.js';
import { ReadNetwork, type NetworkNow } from './read-network.js';

/** What changed since a round read the network, and the name of exactly these changes. */
export interface Changed {
  readonly changes: RoundChanges;
  readonly digest: string;
  readonly now: NetworkNow;
  readonly round: RoundView;
}

/** Looks whether the network is still as it was when a round read it. */
@Injectable()
export class ChangesSince {
  constructor(
    private readonly db: DataSource,
    private readonly rounds: RoundQuery,
    private readonly network: ReadNetwork,
  ) {}

  run(id: Id): Promise<Changed> {
    return this.db.transaction('REPEATABLE READ', (tx) => this.within(tx, id));
  }

  /** The same as this transaction sees it. Throws `conflict` for a round without a result. */
  async within(tx: EntityManager, id: Id): Promise<Changed> {
    const round = await this.rounds.one(id, tx);
    const input = await this.rounds.input(id, tx);
    if (!input || !round.result) throw new Refusal('conflict', noResult);
    const now = await this.network.run(tx);
    const { result } = round;
    const changes = await inRoundThread({ kind: 'compare', world: now.world, input, result });
    return { changes, digest: jsonHash(changes), now, round };
  }
}

const noResult = {
  en: 'This round has no result yet.',
  fr: 'Ce tour n’a pas encore de résultat.',
};
