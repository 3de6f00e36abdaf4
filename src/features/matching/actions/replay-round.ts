import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { Refusal } from '../../../kernel/refusal.js';
import { inputHash, jsonHash } from '../data/round-bytes.js';
import { RoundQuery } from '../data/round.query.js';
import { engineVersion } from '../engine/instance/instance.js';
import { inRoundThread } from './in-round-thread.js';
import { BigRounds } from './split/big-rounds.js';

/** What a round gave when it was worked out once more from what was kept of it. */
export interface Replay {
  /** The kept input still has the hash that was written down with it. */
  readonly sameInput: boolean;
  /** The new result is the kept one, to the last bit, and nobody touched that one. */
  readonly sameResult: boolean;
  readonly inputHash: string;
  readonly resultHash: string;
  /** Was it the same engine? Another version may find another plan that is as good. */
  readonly sameEngine: boolean;
}

/** Works a round out once more, from what was kept of it alone. Writes nothing. */
@Injectable()
export class ReplayRound {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly big: BigRounds,
  ) {}

  async run(id: Id): Promise<Replay> {
    const round = await this.rounds.one(id);
    const input = await this.rounds.input(id);
    if (!input) throw new Refusal('conflict', unfinished);
    const { settings, weightsVersion } = round;
    const result = await inRoundThread({ kind: 'replay', input, settings, big: this.big.limits });
    const hashes = {
      inputHash: inputHash(input, settings, weightsVersion, round.engineVersion),
      resultHash: jsonHash(result),
    };
    return {
      ...hashes,
      sameInput: hashes.inputHash === round.inputHash,
      sameResult: hashes.resultHash === round.resultHash && jsonHash(round.result) === round.resultHash,
      sameEngine: round.engineVersion === engineVersion,
    };
  }
}

const unfinished = {
  en: 'This round has no result, so there is nothing to work out again.',
  fr: 'Ce tour n’a pas de résultat\u00a0: il n’y a rien à recalculer.',
};
