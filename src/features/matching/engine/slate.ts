import { Choices } from './slate-choices.js';
import type { Slate, SlateProblem } from './slate-problem.js';

export type { Slate, SlateProblem, SlateRule } from './slate-problem.js';

/** What a rule costs: the points, and the seats, that the best set without it has more. */
export interface RulePrice {
  readonly points: number;
  readonly seats: number;
}

/** The best set: as many seats filled as the rules allow, then the most points. Exact. Null when the rules cannot all hold. */
export function bestSlate(problem: SlateProblem): Slate | null {
  return new Choices(problem).best();
}

/**
 * The best sets, the best first, each different from the others. Exact: the sets that remain after the best one are split by
 * the first of its members whom they lack, and each part has its own best set.
 */
export function bestSlates(problem: SlateProblem, count: number): Slate[] {
  const choices = new Choices(problem);
  const found: Slate[] = [];
  const waiting: Part[] = partOf(choices, [], []);
  while (found.length < count && waiting.length > 0) {
    waiting.sort((a, b) => better(a.slate, b.slate));
    const { slate, kept, barred } = waiting.shift()!;
    found.push(slate);
    const rest = slate.chosen.filter((one) => !kept.includes(one));
    rest.forEach((out, index) =>
      waiting.push(...partOf(choices, [...kept, ...rest.slice(0, index)], [...barred, out])),
    );
  }
  return found;
}

interface Part {
  readonly slate: Slate;
  readonly kept: readonly number[];
  readonly barred: readonly number[];
}

function partOf(choices: Choices, kept: readonly number[], barred: readonly number[]): Part[] {
  const slate = choices.best(new Set(kept), new Set(barred));
  return slate ? [{ slate, kept, barred }] : [];
}

/** More people first, then more points, then the set that a list would name first. */
const better = (a: Slate, b: Slate): number =>
  b.chosen.length - a.chosen.length || b.score - a.score || firstDifference(a.chosen, b.chosen);

const firstDifference = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

/** The price of each rule: the best set without it, less the best set with it. Null where the rules cannot all hold. */
export function priceOfRules(problem: SlateProblem): (RulePrice | null)[] {
  const best = bestSlate(problem);
  return problem.rules.map((_, index) => {
    const without = bestSlate({ ...problem, rules: problem.rules.filter((__, other) => other !== index) });
    if (!best || !without) return null;
    return { points: without.score - best.score, seats: without.chosen.length - best.chosen.length };
  });
}
