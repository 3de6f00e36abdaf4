/** The feasible pairs, grouped by demand, partners ascending within a demand. Partners and demands are numbered from 0. */
export interface Pairs {
  readonly partners: number;
  readonly demands: number;
  /** demands + 1 entries: the pairs of demand d are numbered start[d] to start[d + 1] - 1. */
  readonly start: Int32Array;
  readonly partner: Int32Array;
  readonly score: Uint16Array;
  /** What a perfect pair scores; no score is higher. A pair costs `top` minus its score. */
  readonly top: number;
}

/**
 * A round as a flow: who may sit where, how many places and engagements there are, and what it costs to leave a seat empty or to
 * ask somebody once more. All costs are whole numbers from 0 to `maxCost`.
 */
export interface FlowProblem {
  readonly pairs: Pairs;
  /** demands + 1 entries: demand d has seatStart[d + 1] - seatStart[d] seats. */
  readonly seatStart: Int32Array;
  /** One for each seat: what the first, second … empty seat of a demand costs. Never falls within a demand. */
  readonly emptyCost: Int32Array;
  /** partners + 1 entries: partner p can take slotStart[p + 1] - slotStart[p] engagements. */
  readonly slotStart: Int32Array;
  /** One for each slot: what the first, second … engagement of a partner costs. Never falls within a partner. */
  readonly slotCost: Int32Array;
}

/** Who sits where. The seats are those of the problem; an empty one holds -1, and empty ones come last within a demand. */
export interface Plan {
  readonly seatStart: Int32Array;
  readonly partner: Int32Array;
}

/** The prices that prove a plan best: what one more seat of a demand would cost, and what one more hour of a partner is worth. */
export interface Prices {
  readonly demand: Int32Array;
  readonly partner: Int32Array;
}

/** Costs above this would overflow the 32-bit sums along a path. */
export const maxCost = 250_000_000;
