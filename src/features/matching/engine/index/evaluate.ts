import { hasBit } from './bits.js';
import type { Expression, Kind } from './demand.js';
import { and1, invert, or1, orAll } from './loops.js';
import type { PartnerIndex } from './partner-index.js';

type Evaluators = { readonly [Is in Expression['is']]: Evaluator<Kind<Is>> };
type Evaluator<E> = (index: PartnerIndex, expression: E, into: Int32Array) => void;

/**
 * Writes who meets an expression into the first words of `into`. Bits of places where nobody is may be set: look only at those
 * of `present`.
 */
export function evaluate(index: PartnerIndex, expression: Expression, into: Int32Array): void {
  (evaluators[expression.is] as Evaluator<Expression>)(index, expression, into);
}

const evaluators: Evaluators = {
  everybody: (index, _, into) => void into.fill(-1, 0, index.words),
  nobody: (index, _, into) => void into.fill(0, 0, index.words),
  any: (index, expression, into) => orAll(into, valuesOf(index, expression), index.words),
  all: (index, expression, into) => {
    into.fill(-1, 0, index.words);
    for (const value of valuesOf(index, expression)) and1(into, value, index.words);
  },
  'at-least': (index, expression, into) => {
    const threshold = thresholdOf(index, expression);
    if (typeof threshold === 'boolean') into.fill(threshold ? -1 : 0, 0, index.words);
    else into.set(threshold.subarray(0, index.words));
  },
  key: (index, expression, into) => mark(index, partnersOf(index, expression), into),
  listed: (index, { places }, into) => mark(index, places, into),
  not: (index, { of }, into) => {
    evaluate(index, of, into);
    invert(into, index.words);
  },
  both: (index, { of }, into) => {
    into.fill(-1, 0, index.words);
    for (const part of partsOf(index, of)) and1(into, part, index.words);
  },
  either: (index, { of }, into) => {
    into.fill(0, 0, index.words);
    for (const part of partsOf(index, of)) or1(into, part, index.words);
  },
};

function mark(index: PartnerIndex, places: readonly number[], into: Int32Array): void {
  into.fill(0, 0, index.words);
  for (const i of places) into[i >>> 5] = into[i >>> 5]! | (1 << (i & 31));
}

const partsOf = (index: PartnerIndex, parts: readonly Expression[]): Int32Array[] =>
  parts.map((part) => {
    const bits = new Int32Array(index.words);
    evaluate(index, part, bits);
    return bits;
  });

type Judges = { readonly [Is in Expression['is']]: Judge<Kind<Is>> };
type Judge<E> = (index: PartnerIndex, expression: E, i: number) => boolean;

/** Does one partner meet an expression? */
export function holds(index: PartnerIndex, expression: Expression, i: number): boolean {
  return (judges[expression.is] as Judge<Expression>)(index, expression, i);
}

const judges: Judges = {
  everybody: () => true,
  nobody: () => false,
  any: (index, expression, i) => valuesOf(index, expression).some((bits) => hasBit(bits, i)),
  all: (index, expression, i) => valuesOf(index, expression).every((bits) => hasBit(bits, i)),
  'at-least': (index, { column, level }, i) => index.store('level', column).value[i]! >= level,
  key: (index, expression, i) => partnersOf(index, expression).includes(i),
  listed: (_, { places }, i) => places.includes(i),
  not: (index, { of }, i) => !holds(index, of, i),
  both: (index, { of }, i) => of.every((part) => holds(index, part, i)),
  either: (index, { of }, i) => of.some((part) => holds(index, part, i)),
};

/** The bitsets of the values that are named. Throws a RangeError for a value that the column does not have. */
export function valuesOf(index: PartnerIndex, { column, of }: Kind<'any'> | Kind<'all'>): Int32Array[] {
  const { bits } = index.store('set', column);
  return of.map((value) => {
    const words = bits[value]?.words;
    if (!words) throw new RangeError(`${column} has no value ${value}.`);
    return words;
  });
}

/** The bitset of a threshold, or what holds for everybody when there is none so low or so high. */
export function thresholdOf(index: PartnerIndex, { column, level }: Kind<'at-least'>): Int32Array | boolean {
  const { bits } = index.store('level', column);
  if (level <= 0) return true;
  return bits[level - 1]?.words ?? false;
}

export const partnersOf = (index: PartnerIndex, { column, key }: Kind<'key'>): readonly number[] =>
  index.store('keys', column).partners.get(key) ?? [];
