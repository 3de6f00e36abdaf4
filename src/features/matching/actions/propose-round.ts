import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { usualSettings } from '../domain/round/settings.js';
import { ConfirmRound } from './confirm-round.js';
import type { RequestPlan } from './plans-of.js';
import { RunRound } from './run-round.js';
import { StartRound } from './start-round.js';

/** A whole round in one go, for a terminal: worked out here and now, kept like every other, and its proposals made. */
@Injectable()
export class ProposeRound {
  constructor(
    private readonly starting: StartRound,
    private readonly running: RunRound,
    private readonly confirming: ConfirmRound,
  ) {}

  /** Answers with the plan that was written. Throws `conflict` when another round is under way, or this one failed. */
  async run(actor: Actor): Promise<RequestPlan[]> {
    const id = await this.starting.run(actor, usualSettings);
    await this.running.run(id);
    return this.confirming.run(actor, id, null);
  }
}
