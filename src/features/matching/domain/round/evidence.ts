import type { Id } from '../../../../kernel/id.js';
import type { Text } from '../../../../kernel/text.js';
import type { Candidate } from '../candidate.js';
import { emptyPlaceReason } from '../empty-place-reason.js';
import { score } from '../score.js';
import type { RoundWorld } from './compile-round.js';
import type { RoundResult } from './round-result.js';

/** How the scores of a round came about, and why places stay empty, as things stood. Points and rules; no fact about a person. */
export interface RoundEvidence {
  readonly criteria: readonly { readonly code: string; readonly of: number }[];
  /** The points of each criterion, in that order, by request and partner: `points[request][partner]`. */
  readonly points: Readonly<Record<Id, Readonly<Record<Id, readonly number[]>>>>;
  /** Why a request has empty places. */
  readonly empty: Readonly<Record<Id, Text>>;
}

/** Adds up again, in the open, what the result says. */
export function evidenceOf({ needs, candidates, weights }: RoundWorld, { requests }: RoundResult): RoundEvidence {
  const needOf = new Map(needs.map(({ need }) => [need.id, need]));
  const personOf = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const busy = withPlan(candidates, requests);
  let criteria: RoundEvidence['criteria'] = [];
  const points: Record<Id, Record<Id, number[]>> = {};
  const empty: Record<Id, Text> = {};
  for (const { demand, people, alternates, empty: places } of requests) {
    const need = needOf.get(demand);
    if (!need) continue;
    const ours: Record<Id, number[]> = {};
    for (const { partner } of [...people, ...alternates]) {
      const { parts } = score(need, personOf.get(partner)!, weights);
      criteria = parts.map(({ code, of }) => ({ code, of }));
      ours[partner] = parts.map((part) => part.points);
    }
    points[demand] = ours;
    const others = busy.filter(({ id }) => !people.some(({ partner }) => partner === id));
    if (places > 0) empty[demand] = emptyPlaceReason(need, others);
  }
  return { criteria, points, empty };
}

/** Everybody as they are once the plan is made: rules that count engagements see it. */
function withPlan(candidates: readonly Candidate[], requests: RoundResult['requests']): Candidate[] {
  const planned = new Map<Id, number>();
  for (const { partner } of requests.flatMap(({ people }) => people))
    planned.set(partner, (planned.get(partner) ?? 0) + 1);
  return candidates.map((candidate) => ({
    ...candidate,
    openOffers: candidate.openOffers + (planned.get(candidate.id) ?? 0),
  }));
}
