import { flag, keys, level, PartnerIndex, set, type Facts } from '../../src/features/matching/engine/index/index.js';
import { type SynthPartners } from './synth-partners.js';

/** What the engine's index holds of a partner. `province` is asked for, `place` and the other levels also give points. */
export const columns = {
  languages: set(7),
  modes: set(2),
  province: set(13),
  consents: set(4),
  training: set(4),
  conditions: set(64),
  topics: set(32),
  conflicts: keys,
  place: level(13),
  hours: level(25),
  experience: level(5),
  newcomer: flag,
  fatigue: level(6),
};

/** The numbers of the ones of a word. */
export function bitsOf(word: number, base = 0): number[] {
  const numbers: number[] = [];
  for (let left = word; left !== 0; left &= left - 1) numbers.push(base + 31 - Math.clz32(left & -left));
  return numbers;
}

export const conditionsOf = (
  rows: { conditionsLow: Int32Array; conditionsHigh: Int32Array },
  row: number,
): number[] => [...bitsOf(rows.conditionsLow[row]!), ...bitsOf(rows.conditionsHigh[row]!, 32)];

export const conflictsOf = (rows: SynthPartners, p: number): number[] =>
  [rows.conflicts[2 * p]!, rows.conflicts[2 * p + 1]!].filter((organisation) => organisation >= 0);

function factsOf(rows: SynthPartners, p: number): Facts<typeof columns> {
  return {
    languages: bitsOf(rows.languages[p]!),
    modes: bitsOf(rows.modes[p]!),
    province: [rows.province[p]!],
    consents: bitsOf(rows.consents[p]!),
    training: bitsOf(rows.training[p]!),
    conditions: conditionsOf(rows, p),
    topics: bitsOf(rows.topics[p]!),
    conflicts: conflictsOf(rows, p).map(String),
    place: rows.province[p]!,
    hours: rows.hours[p]!,
    experience: rows.experience[p]!,
    newcomer: rows.newcomer[p]!,
    fatigue: rows.fatigue[p]!,
  };
}

/** All partners in the engine's index, in their order. `shared` puts them where threads can read them. */
export function indexOf(rows: SynthPartners, shared = false): PartnerIndex<typeof columns> {
  const joints = [
    ['place', 'hours'],
    ['experience', 'newcomer', 'fatigue'],
  ];
  const index = PartnerIndex.of({ columns, joints }, { capacity: rows.count, shared });
  for (let p = 0; p < rows.count; p++) index.put(p, `p${p}`, factsOf(rows, p));
  return index;
}
