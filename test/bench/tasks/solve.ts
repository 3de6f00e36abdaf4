import { certify } from '../../../src/features/matching/engine/certificate.js';
import { solveFlow } from '../../../src/features/matching/engine/flow/solve-flow.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { brief, measure } from '../measure.js';
import { planFigures } from '../plan-figures.js';
import { readOnce } from '../read-once.js';
import { roundOf } from '../round.js';
import { scorePairs } from '../score.js';

/** The engine on one round: cold (first in this process), warm, against the read-once limit, with its certificate. */
export function solve({ partners, demands, seed, kind }: Cell): Findings {
  const synth = generate(partners, demands, seed, kind);
  const problem = roundOf(synth, scorePairs(synth));
  const { result, timing } = measure(() => solveFlow(problem));
  const limit = readOnce(problem.pairs);
  const check = measure(() => certify(problem, result.plan, result.prices), brief);
  return {
    pairs: problem.pairs.partner.length,
    seats: problem.emptyCost.length,
    ...planFigures(problem, result.plan),
    faults: check.result.faults.length,
    gap: check.result.gap,
    dual: check.result.dual,
    coldMs: round3(timing.first),
    warmMs: round3(timing.min),
    medianMs: round3(timing.median),
    cpuMs: round3(timing.cpu),
    runs: timing.runs,
    readOnceMs: round3(limit),
    timesReadOnce: round3(timing.min / limit),
    cpuTimesReadOnce: round3(timing.cpu / limit),
    certificateMs: round3(check.timing.min),
  };
}
