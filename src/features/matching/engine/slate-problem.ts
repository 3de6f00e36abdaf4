/** At least and at most so many of one kind at the table. */
export interface SlateRule {
  /** One for each candidate: 1 for whoever counts. */
  readonly members: Uint8Array;
  readonly min: number;
  readonly max: number | null;
}

/** One table: how many seats, what each candidate would bring, and the rules about who sits there. */
export interface SlateProblem {
  readonly seats: number;
  /** One for each candidate: a whole number, 0 or more. */
  readonly score: ArrayLike<number>;
  readonly rules: readonly SlateRule[];
}

export interface Slate {
  /** Candidates, ascending. */
  readonly chosen: readonly number[];
  readonly score: number;
}
