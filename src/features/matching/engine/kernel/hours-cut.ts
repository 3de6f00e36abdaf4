/**
 * What every plan keeps for one partner, as whole numbers: weights of places by the size of their hours, which together stay
 * within `most`.
 */
export interface HoursCut {
  readonly partner: number;
  /** One weight for each of the different sizes. */
  readonly weight: Int32Array;
  /** Places that weigh something else, by demand. */
  readonly own: ReadonlyMap<number, number>;
  readonly most: number;
}

/** Prices of the cuts of each partner: what one more place of a size costs on top of the partner's own price. */
export class Tolls {
  private readonly cuts = new Map<number, { cut: HoursCut; price: number }[]>();

  constructor(cuts: readonly HoursCut[], prices: ArrayLike<number>) {
    cuts.forEach((cut, index) => {
      const price = prices[index]!;
      if (price <= 0) return;
      const some = this.cuts.get(cut.partner) ?? [];
      some.push({ cut, price });
      this.cuts.set(cut.partner, some);
    });
  }

  /** Adds the tolls of one size to the partners' prices. */
  addTo(prices: Float64Array, size: number): void {
    for (const [partner, some] of this.cuts)
      for (const { cut, price } of some) prices[partner]! += (price * cut.weight[size]!) / cut.most;
  }
}
