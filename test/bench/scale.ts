import { solveFlow } from '../../src/features/matching/engine/flow/solve-flow.js';
import { Joining, type SplitStep, usualGoal } from '../../src/features/matching/engine/split/joining.js';
import { compile } from './compile.js';
import { generate } from './generate.js';
import { peakMegabytes } from './measure.js';
import { ScaleCrew } from './scale-crew.js';
import { scaleFrame, scaleParts } from './scale-parts.js';
import { type ScaleSize } from './scale-worker.js';

/** A million partners and a hundred thousand requests, as a national network has them. */
export const million: ScaleSize = {
  partners: 1_000_000,
  demands: 100_000,
  seed: 0,
  kind: 'base',
  largest: 2_000,
  most: 256,
  keep: usualGoal.keep,
};

/** What a simulation found. Seconds are since its start; `steps` say how the proven loss fell, after the parts alone and after each question. */
export interface ScaleReport {
  readonly partners: number;
  readonly demands: number;
  readonly kind: string;
  readonly parts: number;
  readonly workers: number;
  readonly seats: number;
  readonly filled: number;
  /** Sum of the scores of all who sit. */
  readonly score: number;
  readonly objective: number;
  readonly bound: number;
  /** Points that the best plan may be better at the most, and as a share of the score. */
  readonly loss: number;
  readonly lossPercent: number;
  /** Pairs that the parts listed, and people looked at to find them. */
  readonly listedPairs: number;
  readonly lookedAt: number;
  readonly seconds: { readonly ready: number; readonly parts: number; readonly all: number };
  readonly peakMegabytes: number;
  readonly steps: readonly (SplitStep & { readonly second: number })[];
}

/** Runs the whole thing once over so many worker threads. */
export async function simulateScale(size: ScaleSize, workers: number): Promise<ScaleReport> {
  const compiled = compile();
  const crew = new ScaleCrew(compiled.program('test/bench/scale-worker.ts'), size, workers);
  try {
    return await simulate(size, workers, crew);
  } finally {
    await crew.end();
    compiled.remove();
  }
}

async function simulate(size: ScaleSize, workers: number, crew: ScaleCrew): Promise<ScaleReport> {
  const began = performance.now();
  const second = (): number => Math.round((performance.now() - began) / 10) / 100;
  const synth = generate(size.partners, size.demands, size.seed, size.kind);
  const frame = scaleFrame(synth);
  const parts = scaleParts(synth.demands, size.largest).length;
  const ready = second();
  const joining = new Joining(frame, await crew.solve(parts), solveFlow, { ...usualGoal, keep: size.keep });
  const solved = second();
  const times: number[] = [];
  for (let at = joining.question; at; at = joining.question) {
    joining.hear(await crew.price(at));
    times.push(second());
  }
  const { plan, steps } = joining.result;
  const last = steps.at(-1)!;
  const filled = plan.partner.reduce((sum, p) => sum + (p < 0 ? 0 : 1), 0);
  const score = filled * frame.top - (last.cost - (plan.partner.length - filled) * frame.emptyCost[0]!);
  return {
    ...{ partners: size.partners, demands: size.demands, kind: size.kind, parts, workers },
    ...{ seats: plan.partner.length, filled, score, objective: last.cost, bound: last.bound, loss: last.loss },
    lossPercent: (100 * last.loss) / score,
    listedPairs: crew.listed,
    lookedAt: crew.lookedAt,
    seconds: { ready, parts: solved, all: second() },
    peakMegabytes: Math.round(peakMegabytes()),
    steps: steps.map((step, i) => ({ ...step, second: times[i]! })),
  };
}
