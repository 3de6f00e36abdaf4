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

/** One row a demand. Sets are bits, as for partners; `training` and `consents` are what it asks of everybody. */
export interface SynthDemands {
  readonly count: number;
  readonly province: Uint8Array;
  readonly timeZone: Int8Array;
  readonly languages: Uint8Array;
  readonly mode: Uint8Array;
  readonly committee: Uint8Array;
  readonly conditionsLow: Int32Array;
  readonly conditionsHigh: Int32Array;
  readonly conditionRequired: Uint8Array;
  readonly topics: Int32Array;
  readonly experience: Uint8Array;
  readonly training: Uint8Array;
  readonly consents: Uint8Array;
  readonly hours: Uint8Array;
  readonly organisation: Int32Array;
  readonly seats: Uint8Array;
  /** Eight a demand, each 1 to 9. */
  readonly weights: Uint8Array;
  /** Panel rules of committees: at least so many from elsewhere, new, with a second language, and able to co-chair. */
  readonly elsewhere: Uint8Array;
  readonly newcomers: Uint8Array;
  readonly secondLanguage: Uint8Array;
  readonly coChair: Uint8Array;
}

type Draw = () => number;

function emptyDemands(count: number): SynthDemands {
  const bytes = (): Uint8Array => new Uint8Array(count);
  const words = (): Int32Array => new Int32Array(count);
  return {
    count,
    province: bytes(),
    timeZone: new Int8Array(count),
    languages: bytes(),
    mode: bytes(),
    committee: bytes(),
    conditionsLow: words(),
    conditionsHigh: words(),
    conditionRequired: bytes(),
    topics: words(),
    experience: bytes(),
    training: bytes(),
    consents: bytes(),
    hours: bytes(),
    organisation: words(),
    seats: bytes(),
    weights: new Uint8Array(8 * count),
    elsewhere: bytes(),
    newcomers: bytes(),
    secondLanguage: bytes(),
    coChair: bytes(),
  };
}

function languagesFor(province: number, draw: Draw): number {
  if (province === quebec || draw() < 0.06) return french;
  return draw() < 0.12 ? (firstOther << Math.floor(draw() * 5)) | english : english;
}

function subject(rows: SynthDemands, row: number, draw: Draw): void {
  const committee = rows.committee[row] === 1;
  const conditions = committee ? 8 + Math.floor(draw() * 10) : 2 + Math.floor(draw() * 4);
  for (let i = 0; i < conditions; i++)
    addCondition(rows.conditionsLow, rows.conditionsHigh, row, drawCondition(draw()));
  rows.conditionRequired[row] = draw() < (committee ? 0.3 : 0.7) ? 1 : 0;
  const topics = 2 + Math.floor(draw() * 4);
  for (let i = 0; i < topics; i++) rows.topics[row] = rows.topics[row]! | (1 << drawTopic(draw()));
}

function experienceFor(draw: Draw): number {
  if (draw() < 0.65) return 0;
  return draw() < 0.7 ? 1 : 2;
}

function oneOfFour(noneShare: number, draw: Draw): number {
  return draw() < noneShare ? 0 : 1 << Math.floor(draw() * 4);
}

function seatsOf(committee: boolean, kind: Kind, draw: Draw): number {
  if (committee) return 3 + Math.floor(draw() * 6) + (kind === 'tight' ? 1 + (draw() < 0.5 ? 1 : 0) : 0);
  return 1 + Math.floor(draw() * (kind === 'tight' ? 6 : 4)) + (kind === 'tight' ? 1 + (draw() < 0.5 ? 1 : 0) : 0);
}

function panelRules(rows: SynthDemands, row: number, draw: Draw): void {
  rows.elsewhere[row] = rows.seats[row]! > 5 ? 2 : 1;
  rows.newcomers[row] = 1;
  rows.secondLanguage[row] = draw() < 0.5 ? 1 : 0;
  rows.coChair[row] = 1;
}

/** Demands as coordinators see them: 85 % projects with 1 to 4 seats, 15 % committees with 3 to 8 and rules for the panel. */
export function synthDemands(count: number, draw: Draw, kind: Kind, organisations: number): SynthDemands {
  const rows = emptyDemands(count);
  for (let row = 0; row < count; row++) {
    const province = drawProvince(draw());
    rows.province[row] = province;
    rows.timeZone[row] = timeZoneOf[province]!;
    rows.languages[row] = languagesFor(province, draw);
    rows.mode[row] = draw() < 0.72 ? remote : inPerson;
    rows.committee[row] = draw() < 0.15 ? 1 : 0;
    subject(rows, row, draw);
    rows.experience[row] = experienceFor(draw);
    rows.training[row] = oneOfFour(0.6, draw);
    rows.consents[row] = oneOfFour(0.5, draw);
    rows.hours[row] = Math.min(10, 1 + exponential(draw(), 2));
    rows.organisation[row] = Math.floor(draw() * organisations);
    rows.seats[row] = Math.min(12, seatsOf(rows.committee[row] === 1, kind, draw));
    for (let i = 0; i < 8; i++) rows.weights[8 * row + i] = 1 + Math.floor(draw() * 9);
    if (rows.committee[row] === 1) panelRules(rows, row, draw);
  }
  return rows;
}
