import { serve } from '../../../src/platform/threads/serve.js';

/** What a thread can do to its owner: answer, report, fail, die, take for ever, eat all memory, or ask back. */
export type OddJob = 'double' | 'throw' | 'exit' | 'spin' | 'eat' | 'ask';

serve((input, report, ask) => {
  const { job, n } = input as { job: OddJob; n: number };
  report({ phase: 'begun', percent: 10 });
  if (job === 'throw') throw new Error('no more paper');
  if (job === 'exit') process.exit(3);
  if (job === 'ask') return ask(`twice ${n}?`) as Promise<number>;
  const eaten: unknown[] = [];
  while (job === 'spin' || job === 'eat') if (job === 'eat') eaten.push({ n: eaten.length });
  return 2 * n;
});
