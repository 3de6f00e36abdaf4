import type { Id } from '../../../../kernel/id.js';
import type { Pairs } from '../../engine/problem.js';

/** At least `min` and at most `max` of the people in a request are `members`: those who fit it and count. */
export interface RoundQuota {
  readonly demand: number;
  /** Its number among the rules of the request. What it is about stands elsewhere, and can tell of somebody’s health. */
  readonly rule: number;
  readonly members: readonly number[];
  readonly min: number;
  readonly max: number | null;
}

/** One seat for one partner: both by their number in the round. */
export interface Seating {
  readonly demand: number;
  readonly partner: number;
}

/**
 * What a round is worked out from: ids and whole numbers, no fact about anybody’s health. Partners and requests are sorted
 * by id and numbered from 0.
 */
export interface RoundInput {
  readonly partners: readonly Id[];
  /** One for each partner: how many more engagements they can take. */
  readonly room: Int32Array;
  /** One for each partner: how many they hold, or were asked for lately. */
  readonly held: Int32Array;
  /** One for each partner: hours a month left. */
  readonly hoursLeft: Int32Array;
  readonly demands: readonly Id[];
  /** One for each request: places for which nobody has been approved. */
  readonly free: Int32Array;
  /** One for each request: people approved before the round. They are never moved. */
  readonly taken: Int32Array;
  /** One for each request: hours a month of one place. */
  readonly hours: Int32Array;
  /** One for each request: days until the team hopes to know its partners; -1 when it did not say. */
  readonly days: Int32Array;
  /** One for each request: where, how and in which language it meets, as a number. Big rounds are cut along it. */
  readonly place: Int32Array;
  readonly pairs: Pairs;
  /** First choices that wait for a decision. */
  readonly current: readonly Seating[];
  /** Others who wait for a decision, in case somebody says no. */
  readonly standingBy: readonly Seating[];
  readonly quotas: readonly RoundQuota[];
  /** Pairs of partners who do not sit at one table, smaller number first. */
  readonly apart: readonly (readonly [number, number])[];
}

/** The number of a pair, or -1. */
export function pairOf({ start, partner }: Pairs, seating: Seating): number {
  let [low, high] = [start[seating.demand]!, start[seating.demand + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = partner[middle]!;
    if (found === seating.partner) return middle;
    if (found < seating.partner) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
