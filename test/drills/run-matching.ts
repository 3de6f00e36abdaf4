import { parseArgs } from 'node:util';
import { isRight, matchingBreaks, matchingDrill } from './matching-drill.js';

export const usage = `npm run drill -- matching [--instances 1000000] [--seed 1] [--break ${matchingBreaks.join('|')}]
Solves small random rounds of every odd shape, checks every certificate, compares a sample with all plans there are, mends a sample
and checks again. Prints one line of JSON. Ends with 0 when nothing was wrong; else with 1.`;

/** The matching drill; answers whether it was green. */
export function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      instances: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '1' },
      break: { type: 'string' },
    },
  });
  const broken = matchingBreaks.find((each) => each === values.break);
  if (values.break && !broken) throw new Error(usage);
  const report = matchingDrill({ instances: Number(values.instances), seed: Number(values.seed), broken });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return Promise.resolve(isRight(report));
}
