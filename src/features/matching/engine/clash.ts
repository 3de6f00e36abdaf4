import { bestSlate, type SlateProblem, type SlateRule } from './slate.js';

/** One side of a rule that takes part in a clash. */
export interface ClashPart {
  /** The number of the rule. */
  readonly rule: number;
  readonly side: 'min' | 'max';
}

/** With more sides than this, the clash is one that cannot be made smaller, and not always the smallest of all. */
const searched = 12;

/**
 * The smallest set of rules that cannot all hold at this table: without any one of them the others can. Empty when all rules
 * can hold together.
 */
export function clash(problem: SlateProblem): ClashPart[] {
  const sides = sidesOf(problem.rules);
  if (canHold(problem, sides)) return [];
  const exact = sides.length <= searched ? smallest(problem, sides) : null;
  return exact ?? irreducible(problem, sides);
}

/** True when some set keeps these sides of the rules. */
export function canHold(problem: SlateProblem, sides: readonly ClashPart[]): boolean {
  const rules = sides.map(({ rule, side }): SlateRule => {
    const { members, min, max } = problem.rules[rule]!;
    return side === 'min' ? { members, min, max: null } : { members, min: 0, max };
  });
  return bestSlate({ ...problem, rules }) !== null;
}

const sidesOf = (rules: readonly SlateRule[]): ClashPart[] =>
  rules.flatMap(({ min, max }, rule): ClashPart[] => [
    ...(min > 0 ? [{ rule, side: 'min' } as const] : []),
    ...(max === null ? [] : [{ rule, side: 'max' } as const]),
  ]);

/** The first set of the smallest size that clashes. */
function smallest(problem: SlateProblem, sides: readonly ClashPart[]): ClashPart[] | null {
  for (let size = 1; size <= 4; size++)
    for (const some of subsets(sides, size)) if (!canHold(problem, some)) return some;
  return null;
}

function* subsets<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  if (size === 0) yield [];
  else
    for (let first = 0; first + size <= items.length; first++)
      for (const rest of subsets(items.slice(first + 1), size - 1)) yield [items[first]!, ...rest];
}

/** Leaves out one side after the other, as long as the rest still clashes. */
function irreducible(problem: SlateProblem, sides: readonly ClashPart[]): ClashPart[] {
  let left = [...sides];
  for (const side of sides) {
    const without = left.filter((other) => other !== side);
    if (!canHold(problem, without)) left = without;
  }
  return left;
}
