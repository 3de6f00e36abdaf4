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

/** What it would bring to set one rule aside: how many people it alone keeps out, and the best score among them. */
export interface Waiver {
  readonly partners: number;
  readonly best: number | null;
}

export interface Shortlist {
  /** Who meets every rule, best first. */
  readonly ranked: readonly Scored[];
  /** Who misses one rule, best first. */
  readonly nearMisses: readonly NearMiss[];
  /** How many people each rule keeps out; one person may count under several. */
  readonly countsByRule: Readonly<Record<MatchRequirement, number>>;
  /** How many meet every rule, and how many miss one, also when not all of them are named. */
  readonly fitting: number;
  readonly almost: number;
  readonly waivers: Readonly<Record<MatchRequirement, Waiver>>;
}

/**
 * Who fits a need, who almost does, and what kept the others out, one by one. Whoever has a match with it already is not looked
 * at. The order of `candidates` does not matter. The index answers the same, and faster.
 */
export function shortlist(need: Need, candidates: readonly Candidate[], weights: WeightVersion): Shortlist {
  const judged = candidates.filter(isNewTo(need)).map((candidate) => ({
    candidate,
    unmet: unmetRules(need, candidate),
    ...standing(need, candidate, weights),
  }));
  judged.sort(byStanding);
  const missing = (count: number) => judged.filter(({ unmet }) => unmet.length === count);
  const [fitting, almost] = [missing(0), missing(1)];
  const byRule = <T>(of: (code: MatchRequirement) => T) =>
    Object.fromEntries(rules.map(({ code }) => [code, of(code)])) as Record<MatchRequirement, T>;
  return {
    ranked: fitting.map(({ candidate }) => score(need, candidate, weights)),
    nearMisses: almost.map(({ candidate, unmet }) => ({ ...score(need, candidate, weights), unmet })),
    countsByRule: byRule((code) => judged.filter(({ unmet }) => unmet.includes(code)).length),
    ...{ fitting: fitting.length, almost: almost.length },
    waivers: byRule((code) => {
      const alone = almost.filter(({ unmet }) => unmet.includes(code));
      return { partners: alone.length, best: alone[0]?.score ?? null };
    }),
  };
}
