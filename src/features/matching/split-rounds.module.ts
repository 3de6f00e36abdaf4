import { Module } from '@nestjs/common';
import { QueueModule } from '../../platform/queue/queue.module.js';
import { BeginSplitRound } from './actions/split/begin-split-round.js';
import { BigRounds } from './actions/split/big-rounds.js';
import { JoinRoundParts } from './actions/split/join-round-parts.js';
import { ReviveSplitRounds } from './actions/split/revive-split-rounds.js';
import { reviveTick } from './actions/split/revive-split-rounds.job.js';
import { SendRoundParts } from './actions/split/send-round-parts.js';
import { SolveInParts } from './actions/split/solve-in-parts.js';
import { SolveRoundPart } from './actions/split/solve-round-part.js';
import { joinRoundParts, solveRoundPart } from './actions/split/split-rounds.job.js';

/** Rounds too big for one worker. */
@Module({
  imports: [QueueModule.register({ jobs: [solveRoundPart, joinRoundParts], ticks: [reviveTick] })],
  providers: [
    BeginSplitRound,
    SendRoundParts,
    SolveRoundPart,
    JoinRoundParts,
    ReviveSplitRounds,
    SolveInParts,
    BigRounds,
  ],
  exports: [SolveInParts, BigRounds],
})
export class SplitRoundsModule {}
