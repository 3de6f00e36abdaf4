import { z } from 'zod';
import { job, tick } from '../../../platform/queue/job.js';
import { RunRound } from './run-round.js';
import { SweepRounds } from './sweep-rounds.js';

/** Works one round out. */
export const runRound = job({
  name: 'run-round',
  payload: z.object({ roundId: z.uuid() }),
  run: ({ roundId }, get) => get(RunRound).run(roundId),
});

/** Looks for rounds whose job was lost, or whose worker died. */
export const sweepTick = tick({ name: 'sweep-rounds', every: 20, run: (get) => get(SweepRounds).run() });
