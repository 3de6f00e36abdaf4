import type { Id } from '../../../../kernel/id.js';
import type { Change } from '../../engine/explain/change.js';
import type { PanelRule } from '../panel-rules.js';
import type { RoundQuota } from '../round/round-input.js';
import type { Situation } from './situation.js';

/** A rule of a table that could be kept before a repair, and can no longer be kept after it. */
export interface RuleBroken {
  readonly requestId: Id;
  readonly rule: PanelRule;
  readonly side: 'min' | 'max';
}

/** Which rules of the tables a repair breaks. Empty places count as if the right people could still come. */
export function rulesBrokenBy(situation: Situation, { comes, goes }: Pick<Change, 'comes' | 'goes'>): RuleBroken[] {
  const { input, plan, ruleOf } = situation;
  return input.quotas.flatMap((quota) => {
    const { demand } = quota;
    const here = (list: Change['comes']) => list.filter((one) => one.demand === demand).map(({ partner }) => partner);
    const [came, gone] = [here(comes), here(goes)];
    if (came.length + gone.length === 0) return [];
    const seats = plan.partner.subarray(plan.seatStart[demand], plan.seatStart[demand + 1]);
    const before = [...seats].filter((partner) => partner >= 0);
    const after = [...before.filter((partner) => !gone.includes(partner)), ...came];
    const were = brokenSides(quota, before, seats.length);
    return brokenSides(quota, after, seats.length)
      .filter((side) => !were.includes(side))
      .map((side) => ({ requestId: input.demands[demand]!, rule: ruleOf(quota), side }));
  });
}

function brokenSides(
  { members, min, max }: RoundQuota,
  people: readonly number[],
  seats: number,
): RuleBroken['side'][] {
  const there = people.filter((partner) => members.includes(partner)).length;
  const least = there + seats - people.length < min;
  return [...(least ? ['min' as const] : []), ...(max !== null && there > max ? ['max' as const] : [])];
}
