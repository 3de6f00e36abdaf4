import { nothingLeft } from '../../src/features/matching/engine/split/part.js';
import { type Cells, shift } from './scale-cells.js';
import { CellOrder } from './scale-order.js';
import { ScalePoints } from './scale-points.js';
import { top } from './score.js';
import { ones } from './synth.js';
import { type SynthDemands } from './synth-demands.js';

/**
 * The best people of one demand at a time, exactly, though it looks at few of all: cells are read best first, and reading ends
 * when no cell that is left could still add somebody.
 */
export class ScaleShortlist {
  /** Rows of the cells and their scores, so many as `count` says. */
  readonly row: Int32Array;
  readonly score: Uint16Array;
  count = 0;
  /** How many people were looked at, in all. */
  looked = 0;
  private readonly points = new ScalePoints();
  private readonly order: CellOrder;
  private readonly seen = new Int32Array(top + 1);
  private most = 0;
  private floor = -1;
  private above = 0;

  constructor(
    private readonly cells: Cells,
    private readonly demands: SynthDemands,
  ) {
    this.order = new CellOrder(cells, demands);
    this.row = new Int32Array(cells.people.length);
    this.score = new Uint16Array(cells.people.length);
  }

  /** Fills `row` and `score` with the best `most`, and answers what anybody else costs at the least. */
  aim(d: number, most: number): number {
    this.most = most;
    this.points.aim(this.demands, d);
    this.count = 0;
    this.floor = -1;
    this.above = 0;
    this.order.aim(d, this.points);
    const ask = askOf(this.demands, d);
    for (let cell = this.order.next(this.floor); cell >= 0; cell = this.order.next(this.floor)) this.read(ask, cell);
    const left = this.floor < 0 ? nothingLeft : top - this.floor;
    this.keepBest();
    return left;
  }

  private read(ask: Ask, cell: number): void {
    const { cells, points } = this;
    const base = this.order.base(cell, points);
    this.looked += cells.start[cell + 1]! - cells.start[cell]!;
    for (let row = cells.start[cell]!; row < cells.start[cell + 1]!; row += 1) {
      if (!mayServe(cells, row, ask)) continue;
      const shared = ones(cells.conditionsLow[row]! & ask.low) + ones(cells.conditionsHigh[row]! & ask.high);
      const subjects = points.conditions[shared]! + points.topics[ones(cells.topics[row]! & ask.topics)]!;
      this.take(row, base + subjects + points.hours[cells.hours[row]!]!);
    }
  }

  /** Takes somebody who beats the floor; the floor is the score that so many people are above. */
  private take(row: number, score: number): void {
    if (score <= this.floor) return;
    this.row[this.count] = row;
    this.score[this.count++] = score;
    this.seen[score]! += 1;
    this.above += 1;
    while (this.above - this.seen[this.floor + 1]! >= this.most) {
      this.floor += 1;
      this.above -= this.seen[this.floor]!;
    }
  }

  /** Drops who was overtaken, and forgets the scores for the next demand. */
  private keepBest(): void {
    let kept = 0;
    for (let i = 0; i < this.count; i += 1) {
      this.seen[this.score[i]!] = 0;
      if (this.score[i]! <= this.floor) continue;
      this.row[kept] = this.row[i]!;
      this.score[kept++] = this.score[i]!;
    }
    this.count = kept;
  }
}

/** What one demand asks for; sets are bits. */
interface Ask {
  readonly languages: number;
  /** Way to work, consents and training, all of them. */
  readonly all: number;
  readonly low: number;
  readonly high: number;
  readonly conditionRequired: boolean;
  readonly topics: number;
  readonly hours: number;
  readonly organisation: number;
}

const askOf = (rows: SynthDemands, d: number): Ask => ({
  languages: rows.languages[d]!,
  all: (rows.mode[d]! << shift.modes) | (rows.consents[d]! << shift.consents) | (rows.training[d]! << shift.training),
  low: rows.conditionsLow[d]!,
  high: rows.conditionsHigh[d]!,
  conditionRequired: rows.conditionRequired[d] === 1,
  topics: rows.topics[d]!,
  hours: rows.hours[d]!,
  organisation: rows.organisation[d]!,
});

/** The hard rules that a cell does not settle. */
function mayServe(cells: Cells, row: number, ask: Ask): boolean {
  const facts = cells.facts[row]!;
  if ((facts & ask.all) !== ask.all || (facts & ask.languages) === 0 || cells.hours[row]! < ask.hours) return false;
  const shared = (cells.conditionsLow[row]! & ask.low) | (cells.conditionsHigh[row]! & ask.high);
  if (ask.conditionRequired && shared === 0) return false;
  return cells.conflicts[2 * row] !== ask.organisation && cells.conflicts[2 * row + 1] !== ask.organisation;
}
