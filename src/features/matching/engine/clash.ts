import { bestSlate, type SlateProblem, type SlateRule } from './slate.js';

/** One side of a rule that takes part in a clash. */
export interface ClashPart {
  /** The number of the rule. */
  readonly rule: number;
  readonly side: 'min' | 'max';
}

/** With more sides or combinations than this, the clash is one that cannot be made smaller, and not always the smallest of all. */
const searched = { sides: 12, reach: 5_000 };

/**
 * A set of rules that cannot all hold at this table: without any one of them the others can. At a small table it is the smallest
 * when that has at most four. Empty when all rules can hold together.
 */
export function clash(problem: SlateProblem): ClashPart[] {
  const sides = sidesOf(problem.rules);
  if (canHold(problem, sides)) return [];
  const exact = sides.length <= searched.sides && reach(problem) <= searched.reach ? smallest(problem, sides) : null;
  return exact ?? irreducible(problem, sides);
}

/** How many combinations of counts a table has to tell apart: what deciding it costs, seat by seat. */
export const reach = ({ seats, rules }: SlateProblem): number =>
  sidesOf(rules).reduce((product, { rule, side }) => {
    const { min, max } = rules[rule]!;
    return product * (Math.min(seats, (side === 'min' ? min : max) ?? 0) + 1);
  }, seats + 1);

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
