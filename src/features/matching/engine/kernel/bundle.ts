/** What one partner could take: the gain of a pair, and the hours that it asks. */
export interface Offer {
  readonly gain: number;
  readonly hours: number;
}

/** With more steps than this, one partner’s hours are shared out in fractions. */
const steps = 2e7;

/**
 * The most that a partner can gain: at most one engagement for each of `slots`, which cost what stands there, within `limit` hours
 * (-1 for no limit). Exact for whole numbers below 2^53; where that takes too many steps, no less than the most.
 */
export function bestBundle(offers: readonly Offer[], slots: ArrayLike<number>, limit: number): number {
  const best = [...offers].sort((a, b) => b.gain - a.gain).slice(0, limit < 0 ? slots.length : undefined);
  const first = best.slice(0, slots.length);
  if (limit < 0 || first.reduce((sum, { hours }) => sum + hours, 0) <= limit) return dearest(first, slots);
  const fits = best.filter(({ hours }) => hours <= limit);
  const share = fits.reduce((common, { hours }) => commonDivisor(common, hours), 0) || 1;
  const within = Math.floor(limit / share);
  const count = Math.min(slots.length, fits.length);
  if (fits.length * count * (within + 1) > steps) return Math.min(dearest(first, slots), inFractions(fits, limit));
  const scaled = fits.map(({ gain, hours }) => ({ gain, hours: hours / share }));
  return packed(
    scaled,
    Array.from({ length: count }, (_, n) => slots[n]!),
    within,
  );
}

/**
 * The most within the hours when engagements cost nothing and can be taken in part. Hours have a price here, and whatever that is,
 * nothing brings more; one for each offer stands for rounding.
 */
function inFractions(offers: readonly Offer[], limit: number): number {
  let [left, price] = [limit, 0];
  for (const { gain, hours } of [...offers].sort((a, b) => b.gain * a.hours - a.gain * b.hours)) {
    if (hours > left) {
      price = gain / hours;
      break;
    }
    left -= hours;
  }
  const most = offers.reduce((sum, { gain, hours }) => sum + Math.max(0, gain - price * hours), price * limit);
  return Math.ceil(most) + offers.length;
}

/** The largest number that divides both. */
export function commonDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b > 0) [a, b] = [b, a % b];
  return a;
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
