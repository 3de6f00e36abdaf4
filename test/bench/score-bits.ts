import { inPerson, ones, timeZoneOf } from './synth.js';
import { type SynthDemands } from './synth-demands.js';
import { type SynthPartners } from './synth-partners.js';

type Holds = (partner: number) => boolean;

const furthestTimeZone = 3;

/** For every trait, the partners who have it, 32 in a word. */
export interface TraitBits {
  readonly words: number;
  readonly languages: readonly Int32Array[];
  readonly modes: readonly Int32Array[];
  readonly provinces: readonly Int32Array[];
  readonly consents: readonly Int32Array[];
  readonly training: readonly Int32Array[];
  readonly experience: readonly Int32Array[];
  readonly hours: readonly Int32Array[];
  readonly conditions: readonly Int32Array[];
  readonly nearTimeZone: readonly Int32Array[];
  readonly organisations: ReadonlyMap<number, readonly number[]>;
}

function inConflict(rows: SynthPartners): Map<number, number[]> {
  const people = new Map<number, number[]>();
  rows.conflicts.forEach((organisation, at) => {
    if (organisation < 0) return;
    const those = people.get(organisation) ?? [];
    those.push(at >> 1);
    people.set(organisation, those);
  });
  return people;
}

/** Sorts the partners into bits, one pass a trait. Time zones are numbered from -6. */
export function traitBits(rows: SynthPartners): TraitBits {
  const words = (rows.count + 31) >>> 5;
  const set = (holds: Holds): Int32Array => {
    const bits = new Int32Array(words);
    for (let p = 0; p < rows.count; p++) if (holds(p)) bits[p >>> 5] = bits[p >>> 5]! | (1 << (p & 31));
    return bits;
  };
  const sets = (count: number, holds: (partner: number, i: number) => boolean): Int32Array[] =>
    Array.from({ length: count }, (_, i) => set((p) => holds(p, i)));
  const bitOf = (column: Uint8Array | Int32Array) => (p: number, i: number) => ((column[p]! >>> i) & 1) === 1;
  return {
    words,
    languages: sets(7, bitOf(rows.languages)),
    modes: sets(2, bitOf(rows.modes)),
    provinces: sets(timeZoneOf.length, (p, i) => rows.province[p] === i),
    consents: sets(4, bitOf(rows.consents)),
    training: sets(4, bitOf(rows.training)),
    experience: sets(5, (p, i) => rows.experience[p]! >= i),
    hours: sets(25, (p, i) => rows.hours[p]! >= i),
    conditions: [...sets(32, bitOf(rows.conditionsLow)), ...sets(32, bitOf(rows.conditionsHigh))],
    nearTimeZone: sets(13, (p, i) => Math.abs(rows.timeZone[p]! - (i - 6)) <= furthestTimeZone),
    organisations: inConflict(rows),
  };
}

function and(into: Int32Array, bits: Int32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = into[i]! & bits[i]!;
}

function or(into: Int32Array, bits: Int32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = into[i]! | bits[i]!;
}

function andEach(into: Int32Array, wanted: number, rows: readonly Int32Array[]): void {
  rows.forEach((bits, i) => {
    if ((wanted >>> i) & 1) and(into, bits);
  });
}

function orEach(into: Int32Array, wanted: number, rows: readonly Int32Array[]): void {
  rows.forEach((bits, i) => {
    if ((wanted >>> i) & 1) or(into, bits);
  });
}

/** Writes the partners who meet every hard rule of the demand into `into`. `scratch` is as long. */
export function feasible(
  traits: TraitBits,
  rows: SynthDemands,
  d: number,
  [into, scratch]: [Int32Array, Int32Array],
): void {
  into.fill(0);
  orEach(into, rows.languages[d]!, traits.languages);
  const here = rows.mode[d] === inPerson;
  and(into, traits.modes[here ? 1 : 0]!);
  and(into, here ? traits.provinces[rows.province[d]!]! : traits.nearTimeZone[rows.timeZone[d]! + 6]!);
  andEach(into, rows.consents[d]!, traits.consents);
  andEach(into, rows.training[d]!, traits.training);
  if (rows.experience[d]) and(into, traits.experience[rows.experience[d]]!);
  and(into, traits.hours[rows.hours[d]!]!);
  if (rows.conditionRequired[d]) {
    scratch.fill(0);
    orEach(scratch, rows.conditionsLow[d]!, traits.conditions.slice(0, 32));
    orEach(scratch, rows.conditionsHigh[d]!, traits.conditions.slice(32));
    and(into, scratch);
  }
  for (const p of traits.organisations.get(rows.organisation[d]!) ?? [])
    into[p >>> 5] = into[p >>> 5]! & ~(1 << (p & 31));
}

export function countOnes(bits: Int32Array): number {
  let sum = 0;
  for (const word of bits) sum += ones(word);
  return sum;
}
