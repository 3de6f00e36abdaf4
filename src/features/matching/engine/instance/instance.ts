/** An instance as `readInstance` hands it on: checked, in the order of the file. People and demands are numbered from 0. */
export interface Instance {
  readonly partners: readonly InstancePartner[];
  readonly demands: readonly InstanceDemand[];
  readonly pairs: PairColumns;
  readonly locks: readonly Seating[];
  readonly forbidden: readonly Seating[];
  readonly current: readonly Seating[];
  readonly settings: Settings;
}

export interface InstancePartner {
  readonly id: string;
  /** How many demands they may sit in at once. */
  readonly capacity: number;
  /** The most hours over all their seats; null for no limit. */
  readonly hours: number | null;
  /** The demands they would like, best first; null when they did not rank. */
  readonly ranks: readonly number[] | null;
}

export interface InstanceDemand {
  readonly id: string;
  readonly seats: number;
  /** The hours that one seat takes. */
  readonly hours: number;
  /** An empty seat costs this many times as much. */
  readonly priority: number;
  readonly quotas: readonly Quota[];
  /** The partners it would like, best first; null when its scores are its ranking. */
  readonly ranks: readonly number[] | null;
}

/** At least `min` and at most `max` of the people who sit in the demand are `members`. */
export interface Quota {
  readonly name: string;
  readonly members: readonly number[];
  readonly min: number;
  readonly max: number | null;
}

/** The pairs that may sit together, a row each. */
export interface PairColumns {
  readonly partner: Int32Array;
  readonly demand: Int32Array;
  readonly score: Uint16Array;
}

export interface Seating {
  readonly partner: number;
  readonly demand: number;
}

export interface Settings {
  /** `optimal` is the best plan for all; `stable` follows the rankings of both sides. */
  readonly mode: 'optimal' | 'stable';
  /** The lottery that breaks ties in stable mode. */
  readonly seed: number;
  /** What the first, second … empty seat of a demand costs; the last one repeats. */
  readonly unfilled: readonly number[];
  /** What the first, second … engagement of a partner costs; the last one repeats. */
  readonly overuse: readonly number[];
  /** No seat is filled with a lower score; `max` stands for the highest floor that leaves no more seats empty. */
  readonly floor: number | 'max' | null;
  /** What each pair costs that is in one of the two plans, the current or the new, and not in both. */
  readonly change: number;
}

/** No pair scores more. */
export const topScore = 10_000;

/** Part of every hash: a new number whenever the same instance may get another answer. */
export const engineVersion = 2;
