import { type Plan } from '../problem.js';
import { slotBound } from './bound.js';
import { gather, type Columns, type Keep } from './columns.js';
import { joinedCost, solveJoined, type WholePrices } from './joined.js';
import { highestPrices, mergedPlan } from './merge.js';
import { type Frame } from './part.js';
import { type PartAnswer, type Solve } from './solve-part.js';

export interface SplitGoal {
  /** Points above the bound that are good enough; 0 for the optimum. */
  readonly loss: number;
  /** How often the parts may be asked for more pairs. */
  readonly rounds: number;
  readonly keep: Keep;
}

export const usualGoal: SplitGoal = { loss: 0, rounds: 20, keep: { base: 16, perSeat: 2 } };

/** How far a split round has come. No plan of the whole round costs less than `bound`, so the split lost at most `loss`. */
export interface SplitStep {
  readonly cost: number;
  readonly bound: number;
  readonly loss: number;
  /** How many pairs were in one place at once. */
  readonly pairs: number;
  /** Demands whose bound leans on pairs that their part did not list. */
  readonly leaning: number;
}

export interface SplitResult {
  readonly plan: Plan;
  /** A price for each partner that proves the bound. */
  readonly prices: Int32Array;
  readonly steps: readonly SplitStep[];
}

/** What one part says to prices: its seats cost at least `bound`, and these pairs would pay. */
export interface Pricing {
  readonly bound: number;
  /** Demands whose bound leans on pairs that are not listed: the part may list more of them before the next question. */
  readonly leaning: Int32Array;
  readonly paying: Columns;
}

/**
 * Brings the answers of the parts together. As long as there is a `question`, every part is asked what it says to those prices,
 * wherever it lives, and what they say is given to `hear`. Plan and bound only get better.
 */
export class Joining {
  private readonly steps: SplitStep[] = [];
  private columns: Columns;
  private best: { plan: Plan; cost: number };
  private proof: { prices: Int32Array; bound: number };
  private at: WholePrices | null;

  constructor(
    private readonly frame: Frame,
    answers: readonly PartAnswer[],
    private readonly solve: Solve,
    private readonly goal: SplitGoal = usualGoal,
  ) {
    this.columns = gather(
      frame,
      answers.flatMap(({ columns, seated }) => [columns, seated]),
    );
    const plan = mergedPlan(frame, answers, this.columns);
    this.best = { plan, cost: joinedCost(frame, this.columns, plan) };
    this.at = { demand: new Int32Array(frame.demands), partner: highestPrices(frame, answers) };
    this.proof = { prices: this.at.partner, bound: -Infinity };
  }

  /** Null when the goal is reached, or nothing more can be learnt. */
  get question(): WholePrices | null {
    return this.at;
  }

  get result(): SplitResult {
    return { plan: this.best.plan, prices: this.proof.prices, steps: this.steps };
  }

  /** Takes one pricing of each part, all to the same question. */
  hear(pricings: readonly Pricing[]): void {
    if (!this.at) return;
    this.prove(this.at.partner, pricings);
    if (this.isDone()) this.at = null;
    else if (this.learn(pricings) || this.steps.length === 1) this.at = this.solveAgain();
    else if (!this.mayStillRise()) this.at = null;
  }

  private isDone(): boolean {
    return this.best.cost - this.proof.bound <= this.goal.loss || this.steps.length > this.goal.rounds;
  }

  /** Did the parts name a pair that was not here yet? */
  private learn(pricings: readonly Pricing[]): boolean {
    const before = this.columns.partner.length;
    this.columns = gather(this.frame, [this.columns, ...pricings.map(({ paying }) => paying)]);
    return this.columns.partner.length > before;
  }

  /** Longer lists may still raise the bound at the same prices, unless the last ones already did not. */
  private mayStillRise(): boolean {
    const [before, last] = this.steps.slice(-2);
    return last!.leaning > 0 && (before!.bound < last!.bound || before!.leaning !== last!.leaning);
  }

  private prove(prices: Int32Array, pricings: readonly Pricing[]): void {
    const bound = slotBound(this.frame, prices) + sum(pricings.map((each) => each.bound));
    if (bound > this.proof.bound) this.proof = { prices, bound };
    const { cost } = this.best;
    const leaning = sum(pricings.map((each) => each.leaning.length));
    const pairs = this.columns.partner.length;
    this.steps.push({ cost, bound: this.proof.bound, loss: cost - this.proof.bound, pairs, leaning });
  }

  private solveAgain(): WholePrices {
    const { plan, prices } = solveJoined(this.frame, this.columns, this.solve);
    const cost = joinedCost(this.frame, this.columns, plan);
    if (cost < this.best.cost) this.best = { plan, cost };
    return prices;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
