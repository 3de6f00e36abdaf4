import { type FlowProblem, type Plan } from '../../../src/features/matching/engine/problem.js';

/** Who can still be asked, and where people sit, while a plan is made by hand. */
class Table {
  readonly partner: Int32Array;
  private readonly room: Int32Array;
  private readonly next: Int32Array;

  constructor(private readonly problem: FlowProblem) {
    const { slotStart, seatStart, emptyCost } = problem;
    this.partner = new Int32Array(emptyCost.length).fill(-1);
    this.room = Int32Array.from({ length: slotStart.length - 1 }, (_, p) => slotStart[p + 1]! - slotStart[p]!);
    this.next = seatStart.slice(0, -1);
  }

  isFull(d: number): boolean {
    return this.next[d] === this.problem.seatStart[d + 1];
  }

  seat(d: number, p: number): void {
    if (this.isFull(d) || this.room[p] === 0) return;
    this.room[p] = this.room[p]! - 1;
    this.partner[this.next[d]!] = p;
    this.next[d] = this.next[d]! + 1;
  }

  plan(): Plan {
    return { seatStart: this.problem.seatStart, partner: this.partner };
  }
}

/** First come, first served: each demand in turn takes the best of its shortlist who are still free, as people do by hand. */
export function firstCome(problem: FlowProblem): Plan {
  const { start, partner, score, demands } = problem.pairs;
  const table = new Table(problem);
  for (let d = 0; d < demands; d++) {
    const list = Int32Array.from({ length: start[d + 1]! - start[d]! }, (_, i) => start[d]! + i);
    list.sort((a, b) => score[b]! - score[a]! || a - b);
    for (let i = 0; i < list.length && !table.isFull(d); i++) table.seat(d, partner[list[i]!]!);
  }
  return table.plan();
}

/** The demand of every pair, and all pairs from the best score to the worst (counting sort). */
function byScore({ pairs }: FlowProblem): { demandOf: Int32Array; order: Int32Array } {
  const { start, score, demands, top } = pairs;
  const place = new Int32Array(top + 2);
  for (const each of score) place[top - each + 1] = place[top - each + 1]! + 1;
  for (let i = 0; i <= top; i++) place[i + 1] = place[i + 1]! + place[i]!;
  const demandOf = new Int32Array(score.length);
  const order = new Int32Array(score.length);
  for (let d = 0; d < demands; d++) {
    for (let e = start[d]!; e < start[d + 1]!; e++) {
      const cost = top - score[e]!;
      demandOf[e] = d;
      order[place[cost]!] = e;
      place[cost] = place[cost]! + 1;
    }
  }
  return { demandOf, order };
}

/** The best pair that is still possible, again and again. */
export function greedy(problem: FlowProblem): Plan {
  const { demandOf, order } = byScore(problem);
  const table = new Table(problem);
  for (const e of order) table.seat(demandOf[e]!, problem.pairs.partner[e]!);
  return table.plan();
}
