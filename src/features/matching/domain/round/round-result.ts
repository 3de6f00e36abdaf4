import type { Id } from '../../../../kernel/id.js';
import type { NamedPair } from './wishes.js';

/** One person in one place. */
export interface Seated {
  readonly partner: Id;
  /** Whole points, 0 to 100, times 100. */
  readonly score: number;
  /** Waits for a decision on this request already. */
  readonly waiting: boolean;
}

/** A rule of at least so many that the plan does not keep. */
export interface BrokenRule {
  /** Its number among the rules of the request. */
  readonly rule: number;
  /** How many people more it asks. */
  readonly missing: number;
}

/** What a round says of one request. */
export interface RequestResult {
  readonly demand: Id;
  readonly people: readonly Seated[];
  /** Stand by, in case somebody says no: as many as there are free places, best first. */
  readonly alternates: readonly Seated[];
  readonly empty: number;
  /** First choices until now who no longer are. */
  readonly replaced: readonly Id[];
  /** Left out when every rule is kept. */
  readonly broken?: readonly BrokenRule[];
}

/** A plan in figures. Scores are hundredths of a point. */
export interface Figures {
  readonly places: number;
  readonly filled: number;
  /** Requests that nobody would join. */
  readonly withNobody: number;
  readonly score: number;
  /** The lowest score of all seats; null when nobody sits anywhere. */
  readonly worst: number | null;
  /** Different people. */
  readonly people: number;
  /** People who would hold two engagements or more, with those that they have. */
  readonly heldTwice: number;
}

/** A plan with what a coordinator settled before, beside the one without. */
export interface WishesResult {
  /** Pinned pairs that could not be. */
  readonly unmet: readonly NamedPair[];
  /** The same round without pins, and with nobody ruled out. */
  readonly without: Figures;
  /** Are both plans proven to be the best of their kind? Then the difference is exactly what the wishes cost. */
  readonly proven: boolean;
}

/** The answer of a round, with its proof. Of the same input and settings it is always the same, to the last bit. */
export interface RoundResult {
  readonly requests: readonly RequestResult[];
  readonly figures: Figures;
  /** The same round without a floor, without costs for asking the same people again, and free to replace everybody. */
  readonly plain: Figures;
  /** No seat scores lower; null without a floor. */
  readonly floor: number | null;
  /** What the plan costs, and what no plan can fall below. Both whole; equal when no plan is better. */
  readonly objective: number;
  readonly bound: number;
  readonly certificate: 'optimal' | 'within-bound';
  /** What pinning people and ruling pairs out came to; left out when nobody did. */
  readonly wishes?: WishesResult;
}
