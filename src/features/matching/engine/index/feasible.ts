import { not, type Demand, type Expression, type Kind } from './demand.js';
import { evaluate, partnersOf, thresholdOf, valuesOf } from './evaluate.js';
import { and1, andAll, minus } from './loops.js';
import type { PartnerIndex } from './partner-index.js';

/** What has to be true at once, taken apart into what is cheap to AND. */
interface Conjunction {
  readonly index: PartnerIndex;
  readonly every: Int32Array[];
  readonly none: Int32Array[];
  /** Places to leave out, one by one. */
  readonly except: (readonly number[])[];
  /** What needs a bitset of its own first. */
  readonly trees: Expression[];
  impossible: boolean;
}

/** Writes who meets every rule of a demand into the first words of `into`; `scratch` is as long. */
export function feasible(index: PartnerIndex, demand: Demand, into: Int32Array, scratch: Int32Array): void {
  const { every, none, except, trees, impossible } = takeApart(index, demand);
  const words = index.words;
  if (impossible) return void into.fill(0, 0, words);
  into.set(index.data.present.words.subarray(0, words));
  andAll(into, every, words);
  for (const bits of none) minus(into, bits, words);
  for (const tree of trees) {
    evaluate(index, tree, scratch);
    and1(into, scratch, words);
  }
  for (const places of except) for (const i of places) into[i >>> 5] = into[i >>> 5]! & ~(1 << (i & 31));
}

function takeApart(index: PartnerIndex, demand: Demand): Conjunction {
  const all: Conjunction = { index, every: [], none: [], except: [], trees: [], impossible: false };
  add(all, not(demand.aside));
  for (const rule of demand.rules) add(all, rule);
  return all;
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
    if (expression.of.length === 1) all.every.push(...valuesOf(all.index, expression));
    else addTree(all, expression);
  },
  all: (all, expression) => void all.every.push(...valuesOf(all.index, expression)),
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
