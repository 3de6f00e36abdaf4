import { not, type Demand, type Expression, type Kind } from './demand.js';
import { evaluate, partnersOf, thresholdOf, valuesOf } from './evaluate.js';
import { and1, intersect, minus, orAll } from './loops.js';
import type { PartnerIndex } from './partner-index.js';
import { maskOf } from './points.js';

/** What has to be true at once, taken apart into what is cheap to AND. */
interface Conjunction {
  readonly index: PartnerIndex;
  readonly unions: Unions;
  readonly every: Int32Array[];
  readonly none: Int32Array[];
  /** Places to leave out, one by one. */
  readonly except: (readonly number[])[];
  /** What needs a bitset of its own first. */
  readonly trees: Expression[];
  impossible: boolean;
}

/** Who has any of several values, for each column by the values as bits: many demands ask for the same. */
class Unions {
  private readonly known = new Map<string, Map<number, Int32Array>>();

  constructor(private readonly index: PartnerIndex) {}

  /** null for a column of so many values that the same ones are seldom asked again. */
  of(expression: Kind<'any'>): Int32Array | null {
    const sets = valuesOf(this.index, expression);
    if (sets.length === 1) return sets[0]!;
    if (this.index.store('set', expression.column).masks.length > 1) return null;
    const key = maskOf(expression.of, 1)[0]!;
    let known = this.known.get(expression.column);
    if (!known) this.known.set(expression.column, (known = new Map<number, Int32Array>()));
    let union = known.get(key);
    if (!union) {
      known.set(key, (union = new Int32Array(this.index.words)));
      orAll(union, sets, this.index.words);
    }
    return union;
  }
}

/** Finds who meets every rule, demand after demand, of an index that nobody changes meanwhile. */
export class Finder {
  private readonly unions: Unions;
  private readonly scratch: Int32Array;

  constructor(private readonly index: PartnerIndex) {
    this.unions = new Unions(index);
    this.scratch = new Int32Array(index.words);
  }

  /** Writes who meets every rule of a demand into the first words of `into`. */
  find(demand: Demand, into: Int32Array): void {
    const { words } = this.index;
    const { every, none, except, trees, impossible } = this.takeApart(demand);
    if (impossible) return void into.fill(0, 0, words);
    intersect(into, every, words);
    for (const bits of none) minus(into, bits, words);
    for (const tree of trees) {
      evaluate(this.index, tree, this.scratch);
      and1(into, this.scratch, words);
    }
    for (const places of except) for (const i of places) into[i >>> 5] = into[i >>> 5]! & ~(1 << (i & 31));
  }

  private takeApart(demand: Demand): Conjunction {
    const { index, unions } = this;
    const every = [index.data.present.words];
    const all: Conjunction = { index, unions, every, none: [], except: [], trees: [], impossible: false };
    addNot(all, demand.aside);
    for (const rule of demand.rules) add(all, rule);
    return all;
  }
}

type Adders = { readonly [Is in Expression['is']]: Adder<Kind<Is>> };
type Adder<E> = (all: Conjunction, expression: E) => void;

const add = (all: Conjunction, expression: Expression): void =>
  (adders[expression.is] as Adder<Expression>)(all, expression);
const addNot = (all: Conjunction, expression: Expression): void =>
  (notAdders[expression.is] as Adder<Expression>)(all, expression);

const addTree = (all: Conjunction, expression: Expression): void => void all.trees.push(expression);
const giveUp = (all: Conjunction): void => void (all.impossible = true);

const adders: Adders = {
  everybody: () => undefined,
  nobody: giveUp,
  any: (all, expression) => {
    const union = all.unions.of(expression);
    if (union) all.every.push(union);
    else addTree(all, expression);
  },
  all: (all, expression) => {
    for (const bits of valuesOf(all.index, expression)) all.every.push(bits);
  },
  'at-least': (all, expression) => {
    const threshold = thresholdOf(all.index, expression);
    if (threshold === false) giveUp(all);
    else if (threshold !== true) all.every.push(threshold);
  },
  key: addTree,
  listed: addTree,
  not: (all, { of }) => addNot(all, of),
  both: (all, { of }) => of.forEach((part) => add(all, part)),
  either: (all, expression) => {
    const [only, ...more] = expression.of;
    if (only && more.length === 0) add(all, only);
    else addTree(all, expression);
  },
};

const notAdders: Adders = {
  everybody: giveUp,
  nobody: () => undefined,
  any: (all, expression) => void all.none.push(...valuesOf(all.index, expression)),
  all: (all, expression) => addTree(all, not(expression)),
  'at-least': (all, expression) => {
    const threshold = thresholdOf(all.index, expression);
    if (threshold === true) giveUp(all);
    else if (threshold !== false) all.none.push(threshold);
  },
  key: (all, expression) => void all.except.push(partnersOf(all.index, expression)),
  listed: (all, { places }) => void all.except.push(places),
  not: (all, { of }) => add(all, of),
  both: (all, expression) => addTree(all, not(expression)),
  either: (all, { of }) => of.forEach((part) => addNot(all, part)),
};
