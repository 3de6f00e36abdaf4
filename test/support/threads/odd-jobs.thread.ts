import { serve } from '../../../src/platform/threads/serve.js';

/** What a thread can do to its owner: answer, report, fail, die, take for ever, or eat all memory. */
export type OddJob = 'double' | 'throw' | 'exit' | 'spin' | 'eat';

serve((input, report) => {
  const { job, n } = input as { job: OddJob; n: number };
  report({ phase: 'begun', percent: 10 });
  if (job === 'throw') throw new Error('no more paper');
  if (job === 'exit') process.exit(3);
  const eaten: unknown[] = [];
  while (job === 'spin' || job === 'eat') if (job === 'eat') eaten.push({ n: eaten.length });
  return 2 * n;
});
