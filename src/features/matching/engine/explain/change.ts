import type { FlowProblem, Plan } from '../problem.js';
import { pairAt, pairCost, residualOf, slotsOf, type Residual } from './residual.js';

/** One person in one demand. */
export interface Seating {
  readonly demand: number;
  readonly partner: number;
}

/** The difference between two plans. */
export interface Change {
  /** What the objective grows by; below 0 when the change makes the plan better. */
  readonly cost: number;
  /** What the sum of the scores grows by. */
  readonly score: number;
  /** How many more seats are filled. */
  readonly seats: number;
  /** What asking people once more, or once less, costs more. */
  readonly overUse: number;
  /** Who sits where they did not sit before, and who no longer sits where they did. By demand, then partner. */
  readonly comes: readonly Seating[];
  readonly goes: readonly Seating[];
}

/** What an engagement beyond a partner’s last one costs. */
type Beyond = (partner: number) => number;

/** The change that a way through the residual graph stands for, with somebody whom it seats first. */
export function changeAlong(at: Residual, nodes: readonly number[], first?: Seating, beyond?: Beyond): Change {
  const { problem, pool } = at;
  const { demands } = problem.pairs;
  const [comes, goes]: [Seating[], Seating[]] = [first ? [first] : [], []];
  nodes.slice(1).forEach((to, i) => {
    const from = nodes[i]!;
    if (from === pool || to === pool) return;
    if (from < demands) comes.push({ demand: from, partner: to - demands });
    else goes.push({ demand: to, partner: from - demands });
  });
  return weigh(at, comes, goes, beyond);
}

/** The difference that it makes to seat some people and unseat others. */
export function weigh(
  at: Residual,
  comes: readonly Seating[],
  goes: readonly Seating[],
  beyond: Beyond = () => 0,
): Change {
  const score = sum(comes, scoreIn(at.problem)) - sum(goes, scoreIn(at.problem));
  const { problem, empty, used } = at;
  const emptied = growth(comes, goes, 'demand').map(([d, more]) =>
    between(problem.emptyCost, problem.seatStart[d]!, empty[d]!, empty[d]! - more),
  );
  const asked = growth(comes, goes, 'partner').map(([p, more]) => {
    const over = Math.max(0, used[p]! + more - slotsOf(problem, p));
    const within = between(problem.slotCost, problem.slotStart[p]!, used[p]!, used[p]! + more - over);
    return over > 0 ? within + over * beyond(p) : within;
  });
  const overUse = sum(asked, (cost) => cost);
  const pairs = sum(comes, costIn(problem)) - sum(goes, costIn(problem));
  const seats = comes.length - goes.length;
  const cost = pairs + sum(emptied, (one) => one) + overUse;
  return { cost, score, seats, overUse, comes: [...comes].sort(inOrder), goes: [...goes].sort(inOrder) };
}

/** The difference from one plan to another of the same problem. */
export function changeBetween(problem: FlowProblem, before: Plan, after: Plan): Change {
  const none = { demand: new Int32Array(problem.pairs.demands), partner: new Int32Array(problem.pairs.partners) };
  const [was, is] = [residualOf(problem, before, none), residualOf(problem, after, none)];
  const where = (from: Residual, to: Residual): Seating[] =>
    [...from.taken.keys()]
      .filter((pair) => from.taken[pair] === 1 && to.taken[pair] === 0)
      .map((pair) => ({ demand: from.demandOf[pair]!, partner: problem.pairs.partner[pair]! }));
  return weigh(was, where(is, was), where(was, is));
}

/** By demand, then by partner. */
const inOrder = (a: Seating, b: Seating): number => a.demand - b.demand || a.partner - b.partner;

const scoreIn =
  (problem: FlowProblem) =>
  ({ demand, partner }: Seating): number =>
    problem.pairs.score[pairAt(problem, demand, partner)]!;

const costIn =
  (problem: FlowProblem) =>
  ({ demand, partner }: Seating): number =>
    pairCost(problem, pairAt(problem, demand, partner));

/** How many more than before each has, of those who have more or fewer. */
function growth(
  comes: readonly Seating[],
  goes: readonly Seating[],
  side: keyof Seating,
): (readonly [number, number])[] {
  const more = new Map<number, number>();
  for (const one of comes) more.set(one[side], (more.get(one[side]) ?? 0) + 1);
  for (const one of goes) more.set(one[side], (more.get(one[side]) ?? 0) - 1);
  return [...more].filter(([, by]) => by !== 0);
}

/** What the costs from one count to another add up to; below 0 when the count falls. */
function between(costs: Int32Array, start: number, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i += 1) total += costs[start + i]!;
  for (let i = to; i < from; i += 1) total -= costs[start + i]!;
  return total;
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
