import type { Id } from '../../../../kernel/id.js';
import type { Text } from '../../../../kernel/text.js';
import { isNewTo, type Candidate } from '../candidate.js';
import { emptyPlaceReason } from '../empty-place-reason.js';
import type { PanelRule } from '../panel-rules.js';
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
  /** What the table of a request still asked; requests without a rule are left out. Broken rules are numbers in these lists. */
  readonly rules?: Readonly<Record<Id, readonly PanelRule[]>>;
}

/** Adds up again, in the open, what the result says. */
export function evidenceOf(world: RoundWorld, { requests }: RoundResult): RoundEvidence {
  const needOf = new Map(world.needs.map(({ need }) => [need.id, need]));
  const personOf = new Map(world.candidates.map((candidate) => [candidate.id, candidate]));
  let criteria: RoundEvidence['criteria'] = [];
  const pointsOf = (demand: Id, partner: Id): number[] => {
    const { parts } = score(needOf.get(demand)!, personOf.get(partner)!, world.weights);
    criteria = parts.map(({ code, of }) => ({ code, of }));
    return parts.map((part) => part.points);
  };
  const points = requests.map(({ demand, people, alternates }) => {
    const ours = [...people, ...alternates].map(({ partner }) => [partner, pointsOf(demand, partner)] as const);
    return [demand, Object.fromEntries(ours)] as const;
  });
  const ruled = world.needs.flatMap(({ need, rules }) => (rules.length > 0 ? [[need.id, rules] as const] : []));
  const reasons = { empty: emptyReasons(world, requests), rules: Object.fromEntries(ruled) };
  return { points: Object.fromEntries(points), criteria, ...reasons };
}

/** Why places stay empty, by request; requests without one are left out. */
export function emptyReasons(
  { needs, candidates }: Pick<RoundWorld, 'needs' | 'candidates'>,
  requests: RoundResult['requests'],
): RoundEvidence['empty'] {
  const short = requests.filter(({ empty }) => empty > 0);
  if (short.length === 0) return {};
  const needOf = new Map(needs.map(({ need }) => [need.id, need]));
  const busy = withPlan(candidates, requests);
  const reasons = short.map(({ demand, people }) => {
    const others = busy.filter(({ id }) => !people.some(({ partner }) => partner === id));
    return [demand, emptyPlaceReason(needOf.get(demand)!, others.filter(isNewTo(needOf.get(demand)!)))] as const;
  });
  return Object.fromEntries(reasons);
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
