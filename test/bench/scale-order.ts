import { cellCount, type Cells, cellsInProvince, conditionSteps, hourSteps } from './scale-cells.js';
import { type ScalePoints } from './scale-points.js';
import { top } from './score.js';
import { inPerson, timeZoneOf } from './synth.js';
import { type SynthDemands } from './synth-demands.js';

const furthestTimeZone = 3;
const sameHours = hourSteps.length;
const sameOwn = conditionSteps * sameHours;

/** The cells that a demand may draw from, those first that can score best: a bucket for every score. */
export class CellOrder {
  private readonly head = new Int32Array(top + 1).fill(-1);
  private readonly after = new Int32Array(cellCount);
  private at = 0;

  constructor(
    private readonly cells: Cells,
    private readonly demands: SynthDemands,
  ) {}

  aim(d: number, points: ScalePoints): void {
    this.head.fill(-1);
    this.at = top;
    const most = this.mostOf(points);
    for (let province = 0; province < timeZoneOf.length; province += 1)
      if (this.reaches(d, province)) this.addProvince(province, points, { most, least: this.demands.experience[d]! });
  }

  /** The next cell that may hold somebody above the floor; -1 when there is none. */
  next(floor: number): number {
    while (this.at > floor && this.head[this.at]! < 0) this.at -= 1;
    if (this.at <= floor) return -1;
    const cell = this.head[this.at]!;
    this.head[this.at] = this.after[cell]!;
    return cell;
  }

  /** The points that everybody in a cell has. */
  base(cell: number, { provinces, own }: ScalePoints): number {
    const kind = cell % cellsInProvince;
    return provinces[Math.floor(cell / cellsInProvince)]! + own[Math.floor(kind / sameOwn)]!;
  }

  private addProvince(province: number, points: ScalePoints, at: { most: Int32Array; least: number }): void {
    const end = (province + 1) * cellsInProvince;
    for (let cell = province * cellsInProvince + at.least * 12 * sameOwn; cell < end; cell += 1) {
      if (this.cells.start[cell] === this.cells.start[cell + 1]) continue;
      const ceiling = this.base(cell, points) + at.most[cell % sameOwn]!;
      this.after[cell] = this.head[ceiling]!;
      this.head[ceiling] = cell;
    }
  }

  /** The most that subjects and hours can add, by number of conditions and hours. */
  private mostOf({ conditions, topics, hours, wanted }: ScalePoints): Int32Array {
    return Int32Array.from(
      { length: sameOwn },
      (_, i) => topics[wanted]! + conditions[1 + Math.floor(i / sameHours)]! + hours[hourSteps[i % sameHours]!]!,
    );
  }

  private reaches(d: number, province: number): boolean {
    return this.demands.mode[d] === inPerson
      ? province === this.demands.province[d]
      : Math.abs(timeZoneOf[province]! - this.demands.timeZone[d]!) <= furthestTimeZone;
  }
}
