import { ones, timeZoneOf } from './synth.js';
import { type SynthDemands } from './synth-demands.js';
import { type SynthPartners } from './synth-partners.js';

/** Each criterion gives 0 to 1000 before its weight. */
export const criteria = {
  conditions: (shared: number): number => (shared > 2 ? 1000 : shared * 400),
  topics: (shared: number, wanted: number): number => Math.floor((1000 * shared) / wanted),
  experience: (above: number): number => [500, 850, 1000][above] ?? 700,
  province: (same: boolean): number => (same ? 1000 : 300),
  timeZone: (apart: number): number => 1000 - 250 * Math.abs(apart),
  hours: (spare: number): number => (spare > 8 ? 1000 : 400 + 75 * spare),
  newcomer: (newcomer: boolean): number => (newcomer ? 1000 : 200),
  rest: (fatigue: number): number => 1000 - 150 * fatigue,
};

/** What a partner brings whoever asks: experience, newcomer and fatigue in one number below 60. */
export function ownTraits(rows: SynthPartners): Uint8Array {
  const own = new Uint8Array(rows.count);
  for (let p = 0; p < rows.count; p++) own[p] = rows.experience[p]! * 12 + rows.newcomer[p]! * 6 + rows.fatigue[p]!;
  return own;
}

/** The points of one demand, by what a partner has: filled once a demand, then only read. */
export class DemandPoints {
  readonly conditions = new Int32Array(65);
  readonly topics = new Int32Array(33);
  readonly provinces = new Int32Array(timeZoneOf.length);
  readonly hours = new Int32Array(25);
  readonly own = new Int32Array(60);
  weightSum = 1;

  aim(rows: SynthDemands, d: number): void {
    const weight = rows.weights.subarray(8 * d, 8 * d + 8);
    const wanted = ones(rows.topics[d]!);
    this.weightSum = weight.reduce((sum, each) => sum + each, 0);
    for (let i = 0; i < 65; i++) this.conditions[i] = weight[0]! * criteria.conditions(i);
    for (let i = 0; i <= wanted; i++) this.topics[i] = weight[1]! * criteria.topics(i, wanted);
    for (let i = 0; i < 25; i++) this.hours[i] = weight[5]! * criteria.hours(i - rows.hours[d]!);
    for (let i = 0; i < 13; i++)
      this.provinces[i] =
        weight[3]! * criteria.province(i === rows.province[d]) +
        weight[4]! * criteria.timeZone(timeZoneOf[i]! - rows.timeZone[d]!);
    for (let i = 0; i < 60; i++)
      this.own[i] =
        weight[2]! * criteria.experience(Math.floor(i / 12) - rows.experience[d]!) +
        weight[6]! * criteria.newcomer(i % 12 >= 6) +
        weight[7]! * criteria.rest(i % 6);
  }
}
