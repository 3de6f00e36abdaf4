/** A pair by its ids: partner, demand. */
export type IdPair = readonly [string, string];

/** What `solveInstance` answers with: plain JSON. */
export interface Answer {
  /** Who sits where, sorted by demand, then partner. */
  readonly assignment: readonly IdPair[];
  /** The plain sum of the scores of the pairs. */
  readonly score: number;
  /** score − empty seats − engagements − change (README, “The objective”). Higher is better. */
  readonly objective: number;
  /** No plan has a higher objective. */
  readonly bound: number;
  /** bound − objective. */
  readonly gap: number;
  /** The lowest score of a freely filled seat; null when there is none. */
  readonly floor: number | null;
  readonly unfilled: readonly Unfilled[];
  readonly certificate: 'optimal' | 'within-bound' | 'stable';
  /** Milliseconds for each step. */
  readonly timing: Readonly<Record<string, number>>;
  /** SHA-256 of the instance, its settings and the version of the engine. */
  readonly hash: string;
  /** Pairs who would both rather have each other; only where somebody ranked. */
  readonly blocking?: readonly IdPair[];
}

/** Empty seats of one demand, why, and which single changes would fill one. */
export interface Unfilled {
  readonly demand: string;
  readonly seats: number;
  readonly why: readonly string[];
  readonly relax: readonly Relaxation[];
}

/** One change that fills one seat. `objective` is exactly what the best plan with the seat filled gains; below 0 it loses. */
export interface Relaxation {
  readonly change: 'capacity' | 'forbidden' | 'floor' | 'swap';
  /** Whose capacity grows, or who then sits here; null for a swap. */
  readonly partner: string | null;
  readonly objective: number;
  /** Where a seat is emptied instead, in a swap. */
  readonly empties?: readonly string[];
}
