import { join } from 'node:path';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { patient } from '../measure.js';
import { askLemon } from '../peers/lemon.js';
import { roundOf } from '../round.js';
import { scorePairs } from '../score.js';

/** LEMON’s network simplex, in C++, on the same round. */
export function lemon({ partners, demands, seed, kind, directory }: Cell): Findings {
  const synth = generate(partners, demands, seed, kind);
  const problem = roundOf(synth, scorePairs(synth));
  const answer = askLemon(join(directory, 'lemon'), problem, directory, patient.budget);
  return {
    objective: answer.objective,
    wholeMs: round3(answer.wholeMs),
    solveMs: round3(answer.solveMs),
    cpuMs: round3(answer.cpuMs),
    runs: answer.runs,
    lemonPeakMb: answer.peakMb,
  };
}
