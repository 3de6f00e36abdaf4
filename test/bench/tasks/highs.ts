import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { patient, peakMegabytes } from '../measure.js';
import { highsRound, loadHighs } from '../peers/highs-round.js';
import { roundOf } from '../round.js';
import { scorePairs } from '../score.js';

/** HiGHS on the same round, as a linear program or with whole numbers asked for: first in a fresh process, then twice more at least. */
export async function highs({ partners, demands, seed, kind, task }: Cell): Promise<Findings> {
  const synth = generate(partners, demands, seed, kind);
  const problem = roundOf(synth, scorePairs(synth));
  const library = await loadHighs();
  const whole = task === 'highs-mip';
  const end = performance.now() + patient.budget;
  const cold = highsRound(library, problem, whole);
  const all = [cold];
  while (all.length < 3 || performance.now() < end) all.push(highsRound(library, problem, whole));
  return {
    objective: cold.objective,
    best: all.every(({ best }) => best),
    coldMs: round3(cold.runMs),
    warmMs: round3(Math.min(...all.map(({ runMs }) => runMs))),
    runs: all.length,
    peakMb: Math.round(peakMegabytes()),
  };
}
