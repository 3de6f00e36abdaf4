import type { Highs } from 'highs';
import type { FlowSolution } from '../flow/solve-flow.js';
import type { Plan } from '../problem.js';
import type { Columns } from './columns.js';
import { dive } from './dive.js';
import type { Facts } from './facts.js';
import { findCuts } from './find-cuts.js';
import { finish } from './finish.js';
import { Master } from './master.js';
import { pricePairs, type Duals } from './price-pairs.js';
import { decided, restOf, type Rest } from './rest.js';
import { fine, rulesBound } from './rules-bound.js';
import { accountOf } from './rules-cost.js';
import { seed } from './seed.js';
import { trimmed } from './trimmed.js';

export type RuleSteps = 'flow' | 'relaxed' | 'settled';
export type Step = (name: RuleSteps, cost: number) => void;

/** Below so many pairs in all, the whole problem is also put to the solver in whole people. */
const small = 3000;

/** Where a kernel begins: the flow without rules, and a plan that keeps them, if there is one. */
export interface Known extends FlowSolution {
  readonly keeps?: Plan;
}

/** The small part of a round that its rules are decided on. */
export class Kernel {
  private readonly columns: Columns;
  private readonly master: Master;
  /** A plan that keeps hours and mosts, whatever the solver finds. */
  private readonly known: Plan;
  private proven = -Infinity;

  constructor(
    private readonly highs: Highs,
    private readonly facts: Facts,
    { plan, prices, keeps }: Known,
  ) {
    const { columns, taken } = seed(facts, plan, prices);
    this.columns = columns;
    this.known = keeps ?? trimmed(facts, plan);
    columns.addPlan(this.known);
    this.master = new Master(highs, facts, columns);
    this.master.send();
    this.master.startFrom({ prices, taken });
  }

  dispose(): void {
    this.master.dispose();
  }

  /** Prices pairs and cuts mixtures of hours until neither changes anything, over all pairs. */
  relax(step: Step): void {
    for (let round = 0; round < 40; round++) {
      step('relaxed', this.master.run());
      for (let cutting = 0; cutting < 3 && this.cut(); cutting++) step('relaxed', this.master.run());
      const duals = this.master.duals();
      const found = pricePairs(this.facts, duals, this.columns, 20);
      if (found === 0) pricePairs(this.facts, duals, this.columns, 150);
      this.master.send();
      if (found === 0) break;
    }
    step('relaxed', this.master.run());
    this.prove(this.master.duals());
  }

  /** The best bound so far. */
  bound(): number {
    return this.proven;
  }

  /** Whole people. */
  plan(step: Step): Plan {
    const shares = dive(this.facts, this.columns, this.master, () => step('settled', this.proven));
    const dived = shares && this.whole(restOf(this.facts, this.columns, shares)).plan;
    const best = this.better(this.known, dived);
    const all = this.facts.problem.pairs.partner.length <= small;
    if (dived !== null && (!all || accountOf(this.facts, best).objective <= this.proven)) return best;
    step('settled', this.proven);
    if (all) this.columns.addAll();
    return this.better(best, this.open().plan);
  }

  /** Every seat at once over every pair: the best plan found, and a bound on the solver's word. */
  exact(): { readonly plan: Plan; readonly bound: number } {
    this.columns.addAll();
    const { plan, bound } = this.open();
    return { plan: this.better(this.known, plan), bound: Math.max(bound, this.proven) };
  }

  private open(): { readonly plan: Plan | null; readonly bound: number } {
    const open = new Uint8Array(this.facts.demands).fill(1);
    return this.whole(decided(this.facts, this.columns, open, []), this.known);
  }

  private better(one: Plan, other: Plan | null): Plan {
    if (other === null) return one;
    const [a, b] = [accountOf(this.facts, one), accountOf(this.facts, other)];
    return b.faults.length === 0 && b.objective < a.objective ? other : one;
  }

  private cut(): boolean {
    const cuts = findCuts(this.facts, this.columns, this.master.shares());
    if (cuts.length > 0) this.master.addCuts(cuts);
    return cuts.length > 0;
  }

  private prove({ demand, rule }: Duals): void {
    const exact = (prices: Float64Array): Float64Array => prices.map((price) => Math.round(price * fine));
    this.proven = Math.max(this.proven, rulesBound(this.facts, { demand: exact(demand), rule: exact(rule) }));
  }

  private whole(rest: Rest, start?: Plan): { readonly plan: Plan | null; readonly bound: number } {
    const { columns, facts } = this;
    const use = Array.from({ length: columns.count }, (_, column) => column).filter(
      (column) => rest.open[columns.demand[column]!],
    );
    const known = start ? { known: columns.of(start) } : {};
    const { taken, bound } = finish(this.highs, { facts, columns, rest, use, ...known });
    if (taken === null) return { plan: null, bound };
    const { seatStart } = facts.problem;
    const partner = new Int32Array(seatStart[facts.demands]!).fill(-1);
    const next = seatStart.slice();
    for (const column of [...rest.taken, ...taken]) partner[next[columns.demand[column]!]!++] = columns.partner(column);
    return { plan: { seatStart, partner }, bound };
  }
}
