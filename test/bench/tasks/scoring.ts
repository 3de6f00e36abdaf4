import { scorePairs } from '../../../src/features/matching/engine/index/index.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { measure } from '../measure.js';
import { demandsOf } from '../network-demands.js';
import { indexOf } from '../network-index.js';
import { naiveNetwork, naiveScoring } from '../peers/naive-scoring.js';
import { typedScoring } from '../peers/typed-scoring.js';
import { top } from '../score.js';

const sumOf = (scores: Iterable<number>): number => {
  let sum = 0;
  for (const score of scores) sum += score;
  return sum;
};

/** Scoring all pairs: objects, typed columns, the engine's index. The naive way is left out above 20 million possible pairs when `quick`. */
export function scoring({ partners, demands, seed, kind, quick }: Cell): Findings {
  const synth = generate(partners, demands, seed, kind);
  const build = measure(() => indexOf(synth.partners), { least: 2, most: 3, budget: 1_000 });
  const asked = demandsOf(synth.demands);
  const index = measure(() => scorePairs(build.result, asked, { top }));
  const typed = measure(() => typedScoring(synth));
  const sum = sumOf(index.result.score);
  const found = {
    pairs: index.result.partner.length,
    indexBuildMs: round3(build.timing.min),
    indexColdMs: round3(index.timing.first),
    indexMs: round3(index.timing.min),
    typedMs: round3(typed.timing.min),
    sameSum: typed.result.sum === sum && typed.result.pairs === index.result.partner.length,
  };
  if (quick && partners * demands > 20_000_000) return found;
  const objects = naiveNetwork(synth);
  const few = partners * demands > 1_000_000 ? { least: 1, most: 2, budget: 1_000 } : undefined;
  const naive = measure(() => naiveScoring(objects).reduce((all, { score }) => all + score, 0), few);
  return {
    ...found,
    naiveMs: round3(naive.timing.min),
    timesFaster: round3(naive.timing.min / index.timing.min),
    sameSum: found.sameSum && naive.result === sum,
  };
}
