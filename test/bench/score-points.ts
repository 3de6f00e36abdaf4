import { ones } from './synth.js';
import { type SynthDemands } from './synth-demands.js';

/** Each criterion gives 0 to 1000 before its weight. */
export const criteria = {
  conditions: (shared: number): number => (shared > 2 ? 1000 : shared * 400),
  topics: (shared: number, wanted: number): number => Math.floor((1000 * shared) / wanted),
  experience: (above: number): number => [500, 850, 1000][above] ?? 700,
  province: (same: boolean): number => (same ? 1000 : 300),
  timeZone: (apart: number): number => Math.max(0, 1000 - 250 * Math.abs(apart)),
  hours: (spare: number): number => Math.min(1000, Math.max(0, 400 + 75 * spare)),
  newcomer: (newcomer: boolean): number => (newcomer ? 1000 : 200),
  rest: (fatigue: number): number => 1000 - 150 * fatigue,
};

/** The order of the eight weights. */
export const criterionNames = [
  'conditions',
  'topics',
  'experience',
  'province',
  'timeZone',
  'hours',
  'newcomer',
  'rest',
] as const;
export type CriterionName = (typeof criterionNames)[number];

/** What a criterion gives in the scores of a demand: whole points, so that the parts of a score add up exactly to 10,000 at most. */
export type Weigh = (name: CriterionName, part: number) => number;

export function weighing(rows: SynthDemands, d: number): Weigh {
  const weights = rows.weights.subarray(8 * d, 8 * d + 8);
  const sum = weights.reduce((all, each) => all + each, 0);
  return (name, part) => Math.floor((10 * weights[criterionNames.indexOf(name)]! * part) / sum);
}

export const topicsWanted = (rows: SynthDemands, d: number): number => ones(rows.topics[d]!);
