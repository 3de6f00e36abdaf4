import type { Id } from '../../../../kernel/id.js';
import type { MatchRequirement } from '../../../../kernel/vocabulary/index.js';
import { whyEmpty, type KeptOut } from '../../engine/explain/why-empty.js';
import { isNewTo } from '../candidate.js';
import { overTheRound } from '../pairs.js';
import { rules, unmetRules } from '../rules.js';
import type { RoundWorld } from '../round/compile-round.js';
import { standing } from '../score.js';
import { pointsOf } from './repair.js';
import { openSettings, bestOf, type Situation } from './situation.js';
import { lossOf, type Loss } from './why.js';

/** One more engagement of one person fills the place. */
export interface OneMoreOf {
  readonly partnerId: Id;
  /** What it does to everything else; points below 0 are won. */
  readonly loss: Loss;
}

/** Setting one rule aside for one person fills the place. */
export interface WaiverOf {
  readonly rule: MatchRequirement;
  /** How many people could then have the place, one by one. */
  readonly people: number;
  readonly best: { readonly partnerId: Id; readonly points: number };
}

/** What would fill an empty place; every list empty when no single change does. */
export interface Vacancy {
  /** Places that stay empty even in the best plan of today. */
  readonly empty: number;
  /** Filling it from another request, which then has an empty place. */
  readonly swap: { readonly from: Id; readonly partnerId: Id; readonly loss: Loss } | null;
  readonly oneMore: readonly OneMoreOf[];
  readonly waivers: readonly WaiverOf[];
}

const shown = 5;

/** Null when the request is not open, or the best plan of today leaves no place of it empty. */
export function whyVacant(situation: Situation, world: RoundWorld, requestId: Id): Vacancy | null {
  const { input, demandOf } = situation;
  const demand = demandOf(requestId);
  if (demand === undefined) return null;
  const at = bestOf(situation);
  const why = whyEmpty(at, {
    demand,
    extraCost: extraCostOf(situation),
    keptOut: keptOut(situation, world, requestId),
  });
  if (!why) return null;
  return {
    empty: at.empty[demand]!,
    swap: swapOf(situation, demand, why.swap),
    oneMore: why.oneMore
      .slice(0, shown)
      .map(({ partner, change }) => ({ partnerId: input.partners[partner]!, loss: lossOf(change) })),
    waivers: why.waivers.map(({ rule, people, best }) => ({
      ...{ rule: rule as MatchRequirement, people },
      best: { partnerId: input.partners[best.partner]!, points: pointsOf(best.score) },
    })),
  };
}

type Why = NonNullable<ReturnType<typeof whyEmpty>>;

/** Who would come from where; null when the place can only be filled by asking somebody too often. */
function swapOf({ input }: Situation, demand: number, change: Why['swap']): Vacancy['swap'] {
  const comer = change?.comes.find((one) => one.demand === demand);
  const emptied = change?.goes.find((one) => !change.comes.some((other) => other.demand === one.demand));
  if (!change || !comer || !emptied) return null;
  return { from: input.demands[emptied.demand]!, partnerId: input.partners[comer.partner]!, loss: lossOf(change) };
}

/** What one engagement beyond the last costs: as much as the settings say of the next one. */
const extraCostOf =
  ({ input }: Situation) =>
  (partner: number): number =>
    openSettings.overuse[Math.min(input.held[partner]! + input.room[partner]!, openSettings.overuse.length - 1)] ?? 0;

/** People whom one rule keeps out that may be set aside. */
function keptOut({ partnerOf }: Situation, { needs, candidates, weights }: RoundWorld, requestId: Id): KeptOut[] {
  const need = needs.find((one) => one.need.id === requestId)?.need;
  if (!need) return [];
  return candidates.filter(isNewTo(need)).flatMap((candidate) => {
    const unmet = unmetRules(need, candidate).filter((code) => !overTheRound.includes(code));
    const [rule] = unmet;
    const partner = partnerOf(candidate.id);
    if (!rule || unmet.length > 1 || partner === undefined || !rules.find(({ code }) => code === rule)?.waivable)
      return [];
    return [{ partner, rule, score: standing(need, candidate, weights).score * 100 }];
  });
}
