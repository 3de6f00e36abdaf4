import { type Plan } from '../problem.js';
import { type Columns } from './columns.js';
import { type Frame } from './part.js';
import { type PartAnswer } from './solve-part.js';

/** What an hour of each partner is worth to the part that wants them most. */
export function highestPrices(frame: Frame, answers: readonly PartAnswer[]): Int32Array {
  const prices = new Int32Array(frame.partners);
  for (const answer of answers)
    answer.partners.forEach((p, i) => {
      prices[p] = Math.max(prices[p]!, answer.prices[i]!);
    });
  return prices;
}

/**
 * The parts’ own plans put together: whoever is wanted by more demands than they have slots goes where they score best, and the
 * seats that this leaves empty take the best free person. Keeps to every rule; usually not the best.
 */
export function mergedPlan(frame: Frame, answers: readonly PartAnswer[], columns: Columns): Plan {
  const seating = new Seating(frame);
  for (const { d, p } of answers.flatMap(({ seated }) => wishes(seated)).sort(byScore)) seating.seat(d, p);
  for (let i = 0; i < columns.demands.length; i += 1) {
    if (seating.isFull(columns.demands[i]!)) continue;
    for (const { d, p } of wishesOf(columns, i).sort(byScore)) seating.seat(d, p);
  }
  return seating.plan;
}

interface Wish {
  readonly d: number;
  readonly p: number;
  readonly score: number;
}

const wishes = (columns: Columns): Wish[] => [...columns.demands.keys()].flatMap((i) => wishesOf(columns, i));

const wishesOf = ({ demands, start, partner, score }: Columns, i: number): Wish[] =>
  Array.from({ length: start[i + 1]! - start[i]! }, (_, n) => start[i]! + n).map((e) => ({
    d: demands[i]!,
    p: partner[e]!,
    score: score[e]!,
  }));

const byScore = (a: Wish, b: Wish): number => b.score - a.score || a.d - b.d || a.p - b.p;

/** Seats that are taken one after the other, as far as seats and slots reach. */
class Seating {
  readonly plan: Plan;
  private readonly next: Int32Array;
  private readonly room: Int32Array;

  constructor({ demands, partners, seatStart, slotStart }: Frame) {
    this.plan = { seatStart, partner: new Int32Array(seatStart[demands]!).fill(-1) };
    this.next = seatStart.slice(0, demands);
    this.room = Int32Array.from({ length: partners }, (_, p) => slotStart[p + 1]! - slotStart[p]!);
  }

  isFull(d: number): boolean {
    return this.next[d]! === this.plan.seatStart[d + 1]!;
  }

  seat(d: number, p: number): void {
    if (this.room[p] === 0 || this.isFull(d)) return;
    if (this.plan.partner.subarray(this.plan.seatStart[d], this.next[d]).includes(p)) return;
    this.room[p]! -= 1;
    this.plan.partner[this.next[d]!++] = p;
  }
}
