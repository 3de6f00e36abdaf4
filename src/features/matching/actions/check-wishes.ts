import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import { compileRound } from '../domain/round/compile-round.js';
import { contradictionIn, inSentence } from '../domain/round/contradictions.js';
import type { RoundSettings } from '../domain/round/settings.js';
import { ReadNetwork } from './read-network.js';

/** Looks whether all that a coordinator settles before a round can be, as things stand now. */
@Injectable()
export class CheckWishes {
  constructor(
    private readonly db: DataSource,
    private readonly network: ReadNetwork,
  ) {}

  /** Says what cannot be. Only the requests that are named are weighed. */
  async run(settings: RoundSettings): Promise<Verdict> {
    const { pinned = [] } = settings;
    if (pinned.length === 0) return allow;
    const named = new Set(pinned.map(({ requestId }) => requestId));
    const { world, requests } = await this.db.transaction('REPEATABLE READ', (tx) => this.network.run(tx));
    const needs = world.needs.filter(({ need }) => named.has(need.id));
    const found = contradictionIn(compileRound({ ...world, needs }), settings);
    if (!found) return allow;
    const { en, fr } = inSentence(found.why, requests.find(({ id }) => id === found.pin.requestId)?.code ?? '');
    return deny(en, fr);
  }
}
