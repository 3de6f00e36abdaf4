import { demandBound } from './bound.js';
import { payingColumns } from './columns.js';
import { type WholePrices } from './joined.js';
import { Joining, type Pricing, type SplitResult, usualGoal } from './joining.js';
import { type Frame, type Part, type PartSource } from './part.js';
import { type Solve, solvePart } from './solve-part.js';

/** At most so many new pairs of a demand come in at once; what still pays comes in the next time. */
const mostNew = 32;

/** What one part says to prices for the whole round. One pass over its pairs. */
export function pricePart(frame: Frame, part: Part, at: WholePrices): Pricing {
  return { ...demandBound(frame, part, at.partner), paying: payingColumns(frame, part, at, mostNew) };
}

/** A round too big to hold at once, one part after the other, with a proven bound on what that lost. Same input, same plan. */
export function splitRound(source: PartSource, solve: Solve, goal = usualGoal): SplitResult {
  const { frame } = source;
  const numbers = Array.from({ length: source.parts }, (_, number) => number);
  const answers = numbers.map((number) => solvePart(frame, source.part(number), goal.keep, solve));
  const joining = new Joining(frame, answers, solve, goal);
  for (let at = joining.question; at; at = joining.question) {
    const prices = at;
    joining.hear(numbers.map((number) => pricePart(frame, source.part(number), prices)));
  }
  return joining.result;
}
