import { owns, ownTraits } from './scale-points.js';
import { ones, timeZoneOf } from './synth.js';
import { type SynthPartners } from './synth-partners.js';

/**
 * Partners in the order of their cells: people of one place who are equally experienced, new and rested, live with as many
 * conditions and have about as many hours. What a cell can score at best for a demand tells whether anybody in it need be looked at.
 */
export interface Cells {
  /** cells + 1 entries: the people of cell c are rows start[c] to start[c + 1] - 1 below. */
  readonly start: Int32Array;
  /** Which partner a row is. */
  readonly people: Int32Array;
  /** Languages, ways to work, consents and training in one word: a demand asks for bits. */
  readonly facts: Int32Array;
  readonly conditionsLow: Int32Array;
  readonly conditionsHigh: Int32Array;
  readonly topics: Int32Array;
  readonly hours: Uint8Array;
  /** Two a row. */
  readonly conflicts: Int32Array;
}

/** The most hours of the people in a cell, and the number of cells that differ only in hours. */
export const hourSteps = [4, 8, 13, 24] as const;
/** One, two, or more conditions. */
export const conditionSteps = 3;
/** So many cells in each province, numbered own traits first, then conditions, then hours. */
export const cellsInProvince = owns * conditionSteps * hourSteps.length;
export const cellCount = timeZoneOf.length * cellsInProvince;

/** Where the sets lie in a word of facts. */
export const shift = { languages: 0, modes: 8, consents: 10, training: 14 } as const;

/** Everybody in their cell, ascending within it. */
export function cellsOf(partners: SynthPartners): Cells {
  const cellOf = (p: number): number => {
    const conditions =
      Math.min(conditionSteps, ones(partners.conditionsLow[p]!) + ones(partners.conditionsHigh[p]!)) - 1;
    const step = hourSteps.findIndex((most) => partners.hours[p]! <= most);
    const kind = (ownTraits(partners, p) * conditionSteps + conditions) * hourSteps.length + step;
    return partners.province[p]! * cellsInProvince + kind;
  };
  const start = new Int32Array(cellCount + 1);
  for (let p = 0; p < partners.count; p += 1) start[cellOf(p) + 1]! += 1;
  for (let c = 0; c < cellCount; c += 1) start[c + 1]! += start[c]!;
  const next = start.slice();
  const people = new Int32Array(partners.count);
  for (let p = 0; p < partners.count; p += 1) people[next[cellOf(p)]!++] = p;
  return {
    start,
    people,
    facts: people.map((p) => factsOf(partners, p)),
    conditionsLow: people.map((p) => partners.conditionsLow[p]!),
    conditionsHigh: people.map((p) => partners.conditionsHigh[p]!),
    topics: people.map((p) => partners.topics[p]!),
    hours: Uint8Array.from(people, (p) => partners.hours[p]!),
    conflicts: Int32Array.from(
      { length: 2 * people.length },
      (_, i) => partners.conflicts[2 * people[i >> 1]! + (i & 1)]!,
    ),
  };
}

const factsOf = (partners: SynthPartners, p: number): number =>
  (partners.languages[p]! << shift.languages) |
  (partners.modes[p]! << shift.modes) |
  (partners.consents[p]! << shift.consents) |
  (partners.training[p]! << shift.training);
