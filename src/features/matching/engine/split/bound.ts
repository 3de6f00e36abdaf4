import { type Frame, type Part, type PartSource } from './part.js';

/** No plan of the whole round costs less, whatever the prices are. One pass over all pairs, part by part. */
export function splitBound(source: PartSource, prices: Int32Array): number {
  let bound = slotBound(source.frame, prices);
  for (let i = 0; i < source.parts; i += 1) bound += demandBound(source.frame, source.part(i), prices).bound;
  return bound;
}

/**
 * What the cheapest seats of a part would cost if an hour of each partner could be bought at `prices`, as often as anybody likes.
 * Added up over all parts and with `slotBound`, no plan of the whole round can cost less: see README.md. `leaning` names the
 * demands for which a pair that is not listed was assumed, so that a longer list may raise the bound.
 */
export function demandBound(frame: Frame, part: Part, prices: Int32Array): { bound: number; leaning: Int32Array } {
  const cheapest = new Cheapest();
  const leaning: number[] = [];
  let bound = 0;
  for (let i = 0; i < part.demands.length; i += 1) {
    const d = part.demands[i]!;
    const [from, to] = [frame.seatStart[d]!, frame.seatStart[d + 1]!];
    cheapest.reset(to - from, part.rest[i]!);
    for (let e = part.start[i]!; e < part.start[i + 1]!; e += 1)
      cheapest.offer(frame.top - part.score[e]! + prices[part.partner[e]!]!);
    bound += seatsBound(frame.emptyCost, from, to, cheapest.values);
    if (leans(frame.emptyCost, from, to, { cheapest: cheapest.values, rest: part.rest[i]! })) leaning.push(d);
  }
  return { bound, leaning: Int32Array.from(leaning) };
}

/** What the partners’ side of that sale costs at the least: a slot whose price is above its cost is sold. Never above 0. */
export function slotBound({ partners, slotStart, slotCost }: Frame, prices: Int32Array): number {
  let bound = 0;
  for (let p = 0; p < partners; p += 1)
    for (let j = slotStart[p]!; j < slotStart[p + 1]!; j += 1) bound += Math.min(0, slotCost[j]! - prices[p]!);
  return bound;
}

/** All seats empty, then filled from the dearest empty one down for as long as that saves something. */
function seatsBound(emptyCost: Int32Array, from: number, to: number, cheapest: Int32Array): number {
  let bound = 0;
  for (let seat = from; seat < to; seat += 1) {
    const value = cheapest[to - 1 - seat]!;
    bound += Math.min(emptyCost[seat]!, value);
  }
  return bound;
}

/** Did a seat take a pair that is not listed, so that the true bound may be higher? */
function leans(emptyCost: Int32Array, from: number, to: number, at: { cheapest: Int32Array; rest: number }): boolean {
  for (let seat = from; seat < to; seat += 1) {
    const value = at.cheapest[to - 1 - seat]!;
    if (value === at.rest && value < emptyCost[seat]!) return true;
  }
  return false;
}

/** The few smallest of many values, ascending, filled up with what a pair that is not listed costs at the least. */
class Cheapest {
  values = new Int32Array(0);
  private room = 0;

  reset(room: number, rest: number): void {
    if (this.values.length < room) this.values = new Int32Array(2 * room);
    this.room = room;
    this.values.fill(rest, 0, room);
  }

  offer(value: number): void {
    const { values, room } = this;
    if (room === 0 || value >= values[room - 1]!) return;
    let at = room - 1;
    for (; at > 0 && values[at - 1]! > value; at -= 1) values[at] = values[at - 1]!;
    values[at] = value;
  }
}
