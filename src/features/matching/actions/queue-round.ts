import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { Jobs } from '../../../platform/queue/jobs.js';
import type { RoundSettings } from '../domain/round/settings.js';
import { runRound } from './rounds.job.js';
import { StartRound } from './start-round.js';

/** Asks for a round, for the next free worker. A queue that does not answer only delays it: the sweep finds the row. */
@Injectable()
export class QueueRound {
  private readonly log = new Logger('rounds');

  constructor(
    private readonly starting: StartRound,
    private readonly jobs: Jobs,
  ) {}

  async run(actor: Actor, settings: RoundSettings): Promise<Id> {
    const roundId = await this.starting.run(actor, settings);
    await this.jobs.add(runRound, { roundId }).catch((error: unknown) => {
      this.log.warn(`Round ${roundId} waits for the sweep: ${error instanceof Error ? error.message : 'unknown'}`);
    });
    return roundId;
  }
}
