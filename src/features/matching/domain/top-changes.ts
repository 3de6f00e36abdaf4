import { isNewTo, type Candidate } from './candidate.js';
import type { Need } from './need.js';
import { unmetRules } from './rules.js';
import { byStanding, standing } from './score.js';
import type { WeightVersion } from './weights.js';

/** Who would come into the top places of one need, and who would drop out of them. */
export interface TopChanges {
  readonly needId: string;
  /** How many places the top has. */
  readonly places: number;
  readonly into: readonly string[];
  readonly out: readonly string[];
}

/** The ids at the top of one shortlist, best first. */
export function top(need: Need, fitting: readonly Candidate[], weights: WeightVersion): string[] {
  const standings = fitting.map((candidate) => standing(need, candidate, weights));
  return standings
    .sort(byStanding)
    .slice(0, need.places)
    .map(({ id }) => id);
}

/** What other weights would change at the top of each need. Whoever is proposed already stays out of it. */
export function topChanges(
  needs: readonly Need[],
  candidates: readonly Candidate[],
  { now, then }: { readonly now: WeightVersion; readonly then: WeightVersion },
): TopChanges[] {
  return needs.map((need) => {
    const fitting = candidates.filter(isNewTo(need)).filter((candidate) => unmetRules(need, candidate).length === 0);
    const [before, after] = [top(need, fitting, now), top(need, fitting, then)];
    return {
      needId: need.id,
      places: need.places,
      into: after.filter((id) => !before.includes(id)),
      out: before.filter((id) => !after.includes(id)),
    };
  });
}
