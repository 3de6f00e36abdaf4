import { popcount } from './bits.js';
import type { Criterion, Gives, Term } from './demand.js';
import { holds } from './evaluate.js';
import type { PartnerIndex } from './partner-index.js';

/** points[i], or the last entry when there are not so many. */
export const entry = (points: ArrayLike<number>, i: number): number => points[Math.min(i, points.length - 1)] ?? 0;

/** The values of a set as words of 32. */
export function maskOf(values: readonly number[], words: number): Int32Array {
  const mask = new Int32Array(words);
  for (let w = 0; w < words; w++) mask[w] = wordOf(values, w);
  return mask;
}

/** Those of the values that are in one word of 32. */
function wordOf(values: readonly number[], w: number): number {
  let word = 0;
  for (const value of values) if (value >>> 5 === w) word |= 1 << (value & 31);
  return word;
}

// A shortlist asks this for everybody on it: nothing here makes an object.

/** What one criterion gives one partner. */
export function pointsOf(index: PartnerIndex, criterion: Criterion, i: number): number {
  let sum = 0;
  for (const term of criterion) sum += termPoints(index, term, i);
  return sum;
}

function termPoints(index: PartnerIndex, term: Term, i: number): number {
  switch (term.gives) {
    case 'always':
      return term.points;
    case 'by-value':
      return entry(term.points, valuesIn(index, term.column)[i]!);
    case 'by-case':
      return casePoints(index, term, i);
    case 'by-sum':
      return entry(term.points, pointsOf(index, term.terms, i));
    case 'by-overlap':
      return entry(term.points, inCommon(index, term, i));
  }
}

function casePoints(index: PartnerIndex, { cases, otherwise }: Gives<'by-case'>, i: number): number {
  for (const { when, points } of cases) if (holds(index, when, i)) return points;
  return otherwise;
}

function inCommon(index: PartnerIndex, { column, of }: Gives<'by-overlap'>, i: number): number {
  const { masks } = index.store('set', column);
  let count = 0;
  for (let w = 0; w < masks.length; w++) count += popcount(masks[w]![i]! & wordOf(of, w));
  return count;
}

/** The value of each partner in a level or a number. */
export function valuesIn(index: PartnerIndex, column: string): Uint16Array {
  return index.store(index.data.stores[column]?.kind === 'number' ? 'number' : 'level', column).value;
}
