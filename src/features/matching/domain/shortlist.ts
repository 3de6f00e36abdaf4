import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import { isNewTo, type Candidate } from './candidate.js';
import type { Need } from './need.js';
import { rules, unmetRules } from './rules.js';
import { byStanding, score, standing, type Scored } from './score.js';
import type { WeightVersion } from './weights.js';

/** Somebody whom exactly one rule keeps out. */
export interface NearMiss extends Scored {
  readonly unmet: readonly MatchRequirement[];
}

export interface Shortlist {
  /** Everybody who meets every rule, best first. */
  readonly ranked: readonly Scored[];
  /** Everybody who misses one rule, best first. */
  readonly nearMisses: readonly NearMiss[];
  /** How many people each rule keeps out; one person may count under several. */
  readonly countsByRule: Readonly<Record<MatchRequirement, number>>;
}

/**
 * Who fits a need, who almost does, and what kept the others out. Whoever has a match with it already is not looked at. The
 * order of `candidates` does not matter.
 */
export function shortlist(need: Need, candidates: readonly Candidate[], weights: WeightVersion): Shortlist {
  const judged = candidates.filter(isNewTo(need)).map((candidate) => ({
    candidate,
    unmet: unmetRules(need, candidate),
    ...standing(need, candidate, weights),
  }));
  judged.sort(byStanding);
  const missing = (count: number) => judged.filter(({ unmet }) => unmet.length === count);
  return {
    ranked: missing(0).map(({ candidate }) => score(need, candidate, weights)),
    nearMisses: missing(1).map(({ candidate, unmet }) => ({ ...score(need, candidate, weights), unmet })),
    countsByRule: Object.fromEntries(
      rules.map(({ code }) => [code, judged.filter(({ unmet }) => unmet.includes(code)).length]),
    ) as Record<MatchRequirement, number>,
  };
}
