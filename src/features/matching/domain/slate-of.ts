import { clash } from '../engine/clash.js';
import { bestSlates, priceOfRules, type RulePrice, type Slate, type SlateProblem } from '../engine/slate.js';
import type { Candidate } from './candidate.js';
import { countsAs, type PanelRule } from './panel-rules.js';
import type { Scored } from './score.js';

/** Somebody who fits, with what is known of them. */
export interface Fitting {
  readonly scored: Scored;
  readonly candidate: Candidate;
}

/** One person of a set, and the rules that they help to keep. */
export interface SlateMember {
  readonly scored: Scored;
  readonly serves: readonly PanelRule[];
}

/** A set of people for one table. */
export interface SlateSet {
  readonly members: readonly SlateMember[];
  /** The points of all together. */
  readonly score: number;
}

export interface PricedRule {
  readonly rule: PanelRule;
  /** What the best set without this rule has more. */
  readonly price: RulePrice;
}

/** One side of a rule that cannot hold beside the others named with it. */
export interface ClashingRule {
  readonly rule: PanelRule;
  readonly side: 'min' | 'max';
}

export interface PanelSlate {
  readonly places: number;
  /** How many people fit. */
  readonly fitting: number;
  /** Null when no set keeps the rules. */
  readonly best: SlateSet | null;
  readonly runnersUp: readonly SlateSet[];
  readonly prices: readonly PricedRule[];
  readonly clash: readonly ClashingRule[];
}

/** How many sets to show beside the best. */
const runnersUp = 3;

/** The best people for a table together: `people` fit, best first, and the rules are about those who will sit there. */
export function slateOf(places: number, people: readonly Fitting[], rules: readonly PanelRule[]): PanelSlate {
  const problem: SlateProblem = {
    seats: places,
    score: people.map(({ scored }) => scored.score),
    rules: rules.map(({ kind, min, max }) => ({
      ...{ min, max },
      members: Uint8Array.from(people, ({ candidate }) => (countsAs(kind, candidate) ? 1 : 0)),
    })),
  };
  const [best, ...others] = bestSlates(problem, runnersUp + 1).map((slate) => named(slate, people, rules));
  const prices = priceOfRules(problem).flatMap((price, index) => {
    const rule = rules[index];
    return price && rule ? [{ rule, price }] : [];
  });
  const clashing = best ? [] : clash(problem);
  return {
    ...{ places, fitting: people.length, best: best ?? null, runnersUp: others, prices },
    clash: clashing.flatMap(({ rule, side }) => rules.slice(rule, rule + 1).map((one) => ({ rule: one, side }))),
  };
}

function named({ chosen, score }: Slate, people: readonly Fitting[], rules: readonly PanelRule[]): SlateSet {
  const members = chosen
    .flatMap((index) => people.slice(index, index + 1))
    .map(({ scored, candidate }) => ({
      scored,
      serves: rules.filter(({ kind, min }) => min > 0 && countsAs(kind, candidate)),
    }));
  return { members, score };
}
