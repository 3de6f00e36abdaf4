import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { Pairs } from '../engine/problem.js';
import { scorePairs } from '../engine/index/index.js';
import { CandidateIndex } from './candidate-index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import type { WeightVersion } from './weights.js';

/** Who could take part in a round. Needs and candidates are numbered as they come. */
export interface PairWorld {
  readonly needs: readonly Need[];
  readonly candidates: readonly Candidate[];
  readonly weights: WeightVersion;
}

/** What a partner can still take is counted over the whole round, so it is no matter of one pair. */
export const overTheRound: readonly MatchRequirement[] = ['capacity', 'contact_fatigue'];

/** The engine counts in hundredths of a point. */
export const topScore = 10_000;

/** Every pair that the rules allow, with its score: whole points times 100. All needs are asked on the same day. */
export function pairsOf({ needs, candidates, weights }: PairWorld): Pairs {
  const index = CandidateIndex.over(candidates, needs[0]?.askedOn ?? '1970-01-01');
  const demands = needs.map((need) => index.demandOf(need, weights, overTheRound));
  return scorePairs(index.index, demands, { top: topScore, scale: 100 });
}
