import { popcount } from './bits.js';
import type { Criterion, Term } from './demand.js';
import { holds } from './evaluate.js';
import type { PartnerIndex } from './partner-index.js';

/** points[i], or the last entry when there are not so many. */
export const entry = (points: ArrayLike<number>, i: number): number => points[Math.min(i, points.length - 1)] ?? 0;

/** The values of a set as words of 32. */
export function maskOf(values: readonly number[], words: number): Int32Array {
  const mask = new Int32Array(words);
  for (const value of values) mask[value >>> 5] = mask[value >>> 5]! | (1 << (value & 31));
  return mask;
}

/** What one criterion gives one partner. */
export const pointsOf = (index: PartnerIndex, criterion: Criterion, i: number): number =>
  criterion.reduce((sum, term) => sum + termPoints(index, term, i), 0);

function termPoints(index: PartnerIndex, term: Term, i: number): number {
  switch (term.gives) {
    case 'always':
      return term.points;
    case 'by-value':
      return entry(term.points, valuesIn(index, term.column)[i]!);
    case 'by-case':
      return term.cases.find(({ when }) => holds(index, when, i))?.points ?? term.otherwise;
    case 'by-sum':
      return entry(term.points, pointsOf(index, term.terms, i));
    case 'by-overlap': {
      const { masks } = index.store('set', term.column);
      const wanted = maskOf(term.of, masks.length);
      return entry(
        term.points,
        masks.reduce((count, mask, w) => count + popcount(mask[i]! & wanted[w]!), 0),
      );
    }
  }
}

/** The value of each partner in a level or a number. */
export function valuesIn(index: PartnerIndex, column: string): Uint16Array {
  return index.store(index.data.stores[column]?.kind === 'number' ? 'number' : 'level', column).value;
}
