/** Who meets a condition, as a small tree over bitsets. Plain data, so that a thread can be handed it. */
export type Expression =
  | { readonly is: 'everybody' }
  | { readonly is: 'nobody' }
  /** Has one of these values at least; nobody has one of none. */
  | {
      readonly is: 'any';
      readonly column: string;
      readonly of: readonly number[];
    }
  | {
      readonly is: 'all';
      readonly column: string;
      readonly of: readonly number[];
    }
  | { readonly is: 'at-least'; readonly column: string; readonly level: number }
  | { readonly is: 'key'; readonly column: string; readonly key: string }
  /** Is at one of these places: for what no column says. */
  | { readonly is: 'listed'; readonly places: readonly number[] }
  | { readonly is: 'not'; readonly of: Expression }
  | { readonly is: 'both'; readonly of: readonly Expression[] }
  | { readonly is: 'either'; readonly of: readonly Expression[] };

/** The expressions of one kind. */
export type Kind<Is extends Expression['is']> = Extract<Expression, { readonly is: Is }>;

export const everybody: Expression = { is: 'everybody' };
export const nobody: Expression = { is: 'nobody' };
export const anyOf = (column: string, of: readonly number[]): Expression => ({
  is: 'any',
  column,
  of,
});
export const allOf = (column: string, of: readonly number[]): Expression => ({
  is: 'all',
  column,
  of,
});
export const atLeast = (column: string, level: number): Expression => ({
  is: 'at-least',
  column,
  level,
});
/** For flags. */
export const yes = (column: string): Expression => atLeast(column, 1);
export const hasKey = (column: string, key: string): Expression => ({
  is: 'key',
  column,
  key,
});
export const listed = (places: readonly number[]): Expression => ({ is: 'listed', places });
export const not = (of: Expression): Expression => ({ is: 'not', of });
export const both = (...of: Expression[]): Expression => ({ is: 'both', of });
export const either = (...of: Expression[]): Expression => ({
  is: 'either',
  of,
});

/** Whole points, 0 or more, for one fact. */
export type Term =
  /** points[value] for a level or a number; the last entry counts for all higher values. */
  | {
      readonly gives: 'by-value';
      readonly column: string;
      readonly points: ArrayLike<number>;
    }
  /** points[n] for n values in common; the last entry counts for more. */
  | {
      readonly gives: 'by-overlap';
      readonly column: string;
      readonly of: readonly number[];
      readonly points: ArrayLike<number>;
    }
  /** The points of the first case that holds, or `otherwise`. */
  | {
      readonly gives: 'by-case';
      readonly cases: readonly Case[];
      readonly otherwise: number;
    }
  | { readonly gives: 'always'; readonly points: number }
  /** points[n] when the terms add up to n, for what is rounded only at the end; the last entry counts for more. */
  | { readonly gives: 'by-sum'; readonly terms: readonly Term[]; readonly points: ArrayLike<number> };

export interface Case {
  readonly when: Expression;
  readonly points: number;
}

/** The terms of one kind. */
export type Gives<Kind extends Term['gives']> = Extract<Term, { readonly gives: Kind }>;

/** What a criterion gives is the sum of its terms. */
export type Criterion = readonly Term[];

/** What is asked: rules that must all hold, and criteria whose points add up. */
export interface Demand {
  readonly id: string;
  /** Who is not looked at at all, not even as somebody whom a rule keeps out. */
  readonly aside: Expression;
  readonly rules: readonly Expression[];
  readonly criteria: readonly Criterion[];
  /** Decides between equal scores, more points first; after it, the id does. */
  readonly turn: Criterion | null;
}
