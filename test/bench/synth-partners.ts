import {
  addCondition,
  drawCondition,
  drawProvince,
  drawTopic,
  english,
  exponential,
  firstOther,
  french,
  inPerson,
  type Kind,
  quebec,
  remote,
  timeZoneOf,
} from './synth.js';

/** One row a partner. Sets are bits: languages, ways to work, conditions (low and high 32), topics, training, consents. */
export interface SynthPartners {
  readonly count: number;
  readonly province: Uint8Array;
  readonly timeZone: Int8Array;
  readonly languages: Uint8Array;
  readonly modes: Uint8Array;
  readonly conditionsLow: Int32Array;
  readonly conditionsHigh: Int32Array;
  readonly topics: Int32Array;
  readonly newcomer: Uint8Array;
  /** 0 to 4. */
  readonly experience: Uint8Array;
  readonly training: Uint8Array;
  readonly consents: Uint8Array;
  /** Engagements at a time, 1 to 3. */
  readonly capacity: Uint8Array;
  /** Hours a month, 2 to 24, over all engagements. */
  readonly hours: Uint8Array;
  /** How often asked lately, 0 to 5. */
  readonly fatigue: Uint8Array;
  /** Two organisations a partner may not work with, -1 for none. */
  readonly conflicts: Int32Array;
}

type Draw = () => number;

function emptyPartners(count: number): SynthPartners {
  const bytes = (): Uint8Array => new Uint8Array(count);
  const words = (): Int32Array => new Int32Array(count);
  return {
    count,
    province: bytes(),
    timeZone: new Int8Array(count),
    languages: bytes(),
    modes: bytes(),
    conditionsLow: words(),
    conditionsHigh: words(),
    topics: words(),
    newcomer: bytes(),
    experience: bytes(),
    training: bytes(),
    consents: bytes(),
    capacity: bytes(),
    hours: bytes(),
    fatigue: bytes(),
    conflicts: new Int32Array(2 * count).fill(-1),
  };
}

function languagesIn(province: number, draw: Draw): number {
  const own = province === quebec ? french : english;
  const second = province === quebec ? english : french;
  const both = draw() < (province === quebec ? 0.5 : 0.12) ? own | second : own;
  return draw() < 0.22 ? both | (firstOther << Math.floor(draw() * 5)) : both;
}

function modesOf(draw: Draw): number {
  if (draw() < 0.55) return remote;
  return draw() < 0.7 ? remote | inPerson : inPerson;
}

function livedExperience(rows: SynthPartners, row: number, draw: Draw): void {
  const conditions = 1 + (draw() < 0.45 ? 1 : 0) + (draw() < 0.15 ? 1 : 0);
  for (let i = 0; i < conditions; i++)
    addCondition(rows.conditionsLow, rows.conditionsHigh, row, drawCondition(draw()));
  const topics = 3 + Math.floor(draw() * 6);
  for (let i = 0; i < topics; i++) rows.topics[row] = rows.topics[row]! | (1 << drawTopic(draw()));
}

function someOfFour(chance: number, draw: Draw): number {
  let bits = 0;
  for (let i = 0; i < 4; i++) bits |= draw() < chance ? 1 << i : 0;
  return bits;
}

function experienceOf(newcomer: boolean, draw: Draw): number {
  if (newcomer) return draw() < 0.8 ? 0 : 1;
  return Math.min(4, exponential(draw(), 1.7));
}

function capacityOf(kind: Kind, draw: Draw): number {
  if (draw() < (kind === 'tight' ? 0.8 : 0.62)) return 1;
  return draw() < 0.75 ? 2 : 3;
}

/** Partners as a national network has them: by population, common and rare conditions, a third new, most with one engagement. */
export function synthPartners(count: number, draw: Draw, kind: Kind, organisations: number): SynthPartners {
  const rows = emptyPartners(count);
  for (let row = 0; row < count; row++) {
    const province = drawProvince(draw());
    rows.province[row] = province;
    rows.timeZone[row] = timeZoneOf[province]!;
    rows.languages[row] = languagesIn(province, draw);
    rows.modes[row] = modesOf(draw);
    livedExperience(rows, row, draw);
    rows.newcomer[row] = draw() < 0.3 ? 1 : 0;
    rows.experience[row] = experienceOf(rows.newcomer[row] === 1, draw);
    rows.training[row] = someOfFour(0.25 + 0.15 * rows.experience[row]!, draw);
    rows.consents[row] = someOfFour(0.85, draw);
    rows.capacity[row] = capacityOf(kind, draw);
    rows.hours[row] = Math.min(24, 2 + exponential(draw(), 5));
    rows.fatigue[row] = Math.floor(draw() * draw() * 6);
    for (let i = 0; i < 2; i++) rows.conflicts[2 * row + i] = draw() < 0.3 ? Math.floor(draw() * organisations) : -1;
  }
  return rows;
}
