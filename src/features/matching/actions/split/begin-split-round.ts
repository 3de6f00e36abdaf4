import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../../kernel/id.js';
import { newId } from '../../../../platform/database/new-id.js';
import { RoundPart } from '../../data/round-part.entity.js';
import { packFrame, packPart } from '../../data/split-bytes.js';
import { SplitRound } from '../../data/split-round.entity.js';
import { type SplitGoal, usualGoal } from '../../engine/split/joining.js';
import type { PartSource } from '../../engine/split/part.js';
import { SendRoundParts } from './send-round-parts.js';

/** Writes a big round down, one part after the other, and sends its parts to the workers. */
@Injectable()
export class BeginSplitRound {
  private readonly log = new Logger('Split rounds');

  constructor(
    private readonly db: DataSource,
    private readonly send: SendRoundParts,
  ) {}

  /** Answers with the id of the split round. A queue that is away is no reason to fail: the tick sends the parts later. */
  async run(source: PartSource, goal: SplitGoal = usualGoal): Promise<Id> {
    const id = newId();
    await this.db.transaction(async (tx) => {
      await tx.insert(SplitRound, { id, goal, frame: packFrame(source.frame) });
      for (let number = 0; number < source.parts; number += 1) {
        const input = packPart(source.part(number));
        await tx.insert(RoundPart, { id: newId(), splitRoundId: id, number, input });
      }
    });
    await this.send.run(id).catch((error: unknown) => this.report(id, error));
    return id;
  }

  private report(id: Id, error: unknown): void {
    this.log.warn(`${id} waits for the queue: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}
