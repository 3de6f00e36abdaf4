import { z } from 'zod';
import { job } from '../../../../platform/queue/job.js';
import { JoinRoundParts } from './join-round-parts.js';
import { SolveRoundPart } from './solve-round-part.js';

/** One part of a big round, in any worker. */
export const solveRoundPart = job({
  name: 'solve-round-part',
  payload: z.strictObject({ partId: z.uuid() }),
  run: ({ partId }, get) => get(SolveRoundPart).run(partId),
});

/** Comes after all parts of a big round. */
export const joinRoundParts = job({
  name: 'join-round-parts',
  payload: z.strictObject({ splitRoundId: z.uuid() }),
  run: ({ splitRoundId }, get) => get(JoinRoundParts).run(splitRoundId),
});
