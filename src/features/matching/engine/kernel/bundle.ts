/** What one partner could take: the gain of a pair, and the hours that it asks. */
export interface Offer {
  readonly gain: number;
  readonly hours: number;
}

/**
 * The most that a partner can gain: at most one engagement for each of `slots`, which cost what stands there, within `limit` hours
 * (-1 for no limit). Exact for whole numbers below 2^53.
 */
export function bestBundle(offers: readonly Offer[], slots: ArrayLike<number>, limit: number): number {
  const best = [...offers].sort((a, b) => b.gain - a.gain).slice(0, limit < 0 ? slots.length : undefined);
  const first = best.slice(0, slots.length);
  if (limit < 0 || first.reduce((sum, { hours }) => sum + hours, 0) <= limit) return dearest(first, slots);
  return packed(best, slots, limit);
}

function dearest(first: readonly Offer[], slots: ArrayLike<number>): number {
  let [sum, most] = [0, 0];
  first.forEach(({ gain }, index) => {
    sum += gain - slots[index]!;
    most = Math.max(most, sum);
  });
  return most;
}

/** most[n * (limit + 1) + h]: the most that n engagements within h hours bring. */
function packed(offers: readonly Offer[], slots: ArrayLike<number>, limit: number): number {
  const width = limit + 1;
  const most = new Float64Array((slots.length + 1) * width).fill(-Infinity, width);
  for (const { gain, hours } of offers)
    for (let n = slots.length; n > 0; n--)
      for (let h = limit; h >= hours; h--) {
        const sum = most[(n - 1) * width + h - hours]! + gain;
        if (sum > most[n * width + h]!) most[n * width + h] = sum;
      }
  let [cost, best] = [0, 0];
  for (let n = 1; n <= slots.length; n++) {
    cost += slots[n - 1]!;
    best = Math.max(best, most[n * width + limit]! - cost);
  }
  return best;
}
