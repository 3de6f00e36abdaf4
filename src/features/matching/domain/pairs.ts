import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { Pairs } from '../engine/problem.js';
import { isNewTo, type Candidate } from './candidate.js';
import type { Need } from './need.js';
import { unmetRules } from './rules.js';
import { standing } from './score.js';
import type { WeightVersion } from './weights.js';

/** Who could take part in a round. Needs and candidates are numbered as they come. */
export interface PairWorld {
  readonly needs: readonly Need[];
  readonly candidates: readonly Candidate[];
  readonly weights: WeightVersion;
}

/** What a partner can still take is counted over the whole round, so it is no matter of one pair. */
const overTheRound: readonly MatchRequirement[] = ['capacity', 'contact_fatigue'];

/** The engine counts in hundredths of a point. */
export const topScore = 10_000;

/** Every pair that the rules allow, with its score: whole points times 100. */
export function pairsOf({ needs, candidates, weights }: PairWorld): Pairs {
  const start = new Int32Array(needs.length + 1);
  const partner: number[] = [];
  const score: number[] = [];
  needs.forEach((need, demand) => {
    candidates.forEach((candidate, index) => {
      if (!fits(need, candidate)) return;
      partner.push(index);
      score.push(standing(need, candidate, weights).score * 100);
    });
    start[demand + 1] = partner.length;
  });
  return {
    ...{ partners: candidates.length, demands: needs.length, start, top: topScore },
    ...{ partner: Int32Array.from(partner), score: Uint16Array.from(score) },
  };
}

const fits = (need: Need, candidate: Candidate): boolean =>
  isNewTo(need)(candidate) && unmetRules(need, candidate).every((code) => overTheRound.includes(code));
