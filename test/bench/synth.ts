import { lottery, zipf } from './random.js';

/** `base`: seats are about 40 % of what partners can take. `tight`: about 85 %, a stress that no network should live with. */
export type Kind = 'base' | 'tight';

/** A place: one of thirteen provinces and territories, and its hours from Toronto. */
export const provinceShares = [
  0.385, 0.225, 0.137, 0.117, 0.036, 0.031, 0.026, 0.021, 0.014, 0.004, 0.002, 0.001, 0.001,
];
export const timeZoneOf = [0, 0, -3, -2, -1, -1, 1, 1, 1, 1, -2, -3, -1];
export const quebec = 1;

/** Bits of a language set: English, French, and five others. */
export const english = 1;
export const french = 2;
export const firstOther = 4;

/** Bits of a set of ways to work. */
export const remote = 1;
export const inPerson = 2;

export const drawProvince = lottery(provinceShares);
export const drawCondition = zipf(64, 0.8);
export const drawTopic = zipf(32, 0.5);

/** Waiting times of a Poisson process: many short, few long. */
export function exponential(draw: number, mean: number): number {
  return Math.floor(-Math.log(1 - draw) * mean);
}

/** How many ones a 32-bit word holds. */
export function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}

/** Sets one of 64 condition bits, kept as two 32-bit words. */
export function addCondition(low: Int32Array, high: Int32Array, row: number, condition: number): void {
  const words = condition < 32 ? low : high;
  words[row] = words[row]! | (1 << (condition & 31));
}
