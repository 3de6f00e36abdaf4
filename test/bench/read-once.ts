import { type Pairs } from '../../src/features/matching/engine/problem.js';
import { brief, measure } from './measure.js';

function readAll({ partner, score }: Pairs): number {
  let sum = 0;
  for (let e = 0; e < partner.length; e++) sum = (sum + (score[e]! ^ partner[e]!)) | 0;
  return sum;
}

/** The limit that nobody can go below who looks at every pair: milliseconds to read all partners and scores once, the best of many. */
export function readOnce(pairs: Pairs): number {
  return measure(() => readAll(pairs), brief).timing.min;
}
