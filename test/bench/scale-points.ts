import { criteria, topicsWanted, weighing } from './score-points.js';
import { timeZoneOf } from './synth.js';
import { type SynthDemands } from './synth-demands.js';
import { type SynthPartners } from './synth-partners.js';

/** So many different own traits. */
export const owns = 60;

/** What a partner brings whoever asks: experience, newcomer and fatigue in one number. */
export const ownTraits = (rows: SynthPartners, p: number): number =>
  rows.experience[p]! * 12 + rows.newcomer[p]! * 6 + rows.fatigue[p]!;

/** What a demand gives for each thing a partner may have, in points of the score: filled once a demand, then only read. */
export class ScalePoints {
  /** By shared conditions. */
  readonly conditions = new Int32Array(65);
  /** By shared topics, up to `wanted`. */
  readonly topics = new Int32Array(33);
  readonly provinces = new Int32Array(timeZoneOf.length);
  readonly hours = new Int32Array(25);
  readonly own = new Int32Array(owns);
  wanted = 0;

  aim(rows: SynthDemands, d: number): void {
    const points = weighing(rows, d);
    this.wanted = topicsWanted(rows, d);
    for (let i = 0; i < 65; i += 1) this.conditions[i] = points('conditions', criteria.conditions(i));
    for (let i = 0; i <= this.wanted; i += 1) this.topics[i] = points('topics', criteria.topics(i, this.wanted));
    for (let i = 0; i < 25; i += 1) this.hours[i] = points('hours', criteria.hours(i - rows.hours[d]!));
    for (let i = 0; i < timeZoneOf.length; i += 1)
      this.provinces[i] =
        points('province', criteria.province(i === rows.province[d])) +
        points('timeZone', criteria.timeZone(timeZoneOf[i]! - rows.timeZone[d]!));
    for (let i = 0; i < owns; i += 1)
      this.own[i] =
        points('experience', criteria.experience(Math.floor(i / 12) - rows.experience[d]!)) +
        points('newcomer', criteria.newcomer(i % 12 >= 6)) +
        points('rest', criteria.rest(i % 6));
  }
}
