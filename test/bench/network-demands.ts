import {
  allOf,
  anyOf,
  atLeast,
  type Criterion,
  type Demand,
  everybody,
  type Expression,
  hasKey,
  nobody,
  not,
} from '../../src/features/matching/engine/index/index.js';
import { bitsOf, conditionsOf } from './network-index.js';
import { criteria, topicsWanted, type Weigh, weighing } from './score-points.js';
import { inPerson, timeZoneOf } from './synth.js';
import { type SynthDemands } from './synth-demands.js';

const provinces = timeZoneOf.map((_, province) => province);
const upTo = (count: number, points: (n: number) => number): number[] =>
  Array.from({ length: count + 1 }, (_, n) => points(n));

/** Hours that two people in a remote meeting may be apart. */
export const furthestTimeZone = 3;

function placeRules(rows: SynthDemands, d: number): Expression[] {
  const here = rows.mode[d] === inPerson;
  const near = provinces.filter((province) => Math.abs(timeZoneOf[province]! - rows.timeZone[d]!) <= furthestTimeZone);
  return [
    anyOf('modes', [here ? 1 : 0]),
    here ? anyOf('province', [rows.province[d]!]) : everybody,
    here ? everybody : anyOf('province', near),
  ];
}

/** The ten hard rules of a demand; one that does not apply is met by everybody. */
function rulesOf(rows: SynthDemands, d: number): Expression[] {
  return [
    anyOf('languages', bitsOf(rows.languages[d]!)),
    ...placeRules(rows, d),
    allOf('consents', bitsOf(rows.consents[d]!)),
    allOf('training', bitsOf(rows.training[d]!)),
    atLeast('experience', rows.experience[d]!),
    atLeast('hours', rows.hours[d]!),
    rows.conditionRequired[d] ? anyOf('conditions', conditionsOf(rows, d)) : everybody,
    not(hasKey('conflicts', String(rows.organisation[d]!))),
  ];
}

const byValue = (column: string, points: readonly number[]): Criterion => [{ gives: 'by-value', column, points }];

function criteriaOf(rows: SynthDemands, d: number, weigh: Weigh): Criterion[] {
  const wanted = topicsWanted(rows, d);
  const shared = (column: string, of: readonly number[], points: readonly number[]): Criterion => [
    { gives: 'by-overlap', column, of, points },
  ];
  return [
    shared(
      'conditions',
      conditionsOf(rows, d),
      upTo(3, (n) => weigh('conditions', criteria.conditions(n))),
    ),
    shared(
      'topics',
      bitsOf(rows.topics[d]!),
      upTo(wanted, (n) => weigh('topics', criteria.topics(n, wanted))),
    ),
    byValue(
      'experience',
      upTo(4, (n) => weigh('experience', criteria.experience(n - rows.experience[d]!))),
    ),
    byValue(
      'place',
      provinces.map((n) => weigh('province', criteria.province(n === rows.province[d]))),
    ),
    byValue(
      'place',
      timeZoneOf.map((zone) => weigh('timeZone', criteria.timeZone(zone - rows.timeZone[d]!))),
    ),
    byValue(
      'hours',
      upTo(24, (n) => weigh('hours', criteria.hours(n - rows.hours[d]!))),
    ),
    byValue(
      'newcomer',
      upTo(1, (n) => weigh('newcomer', criteria.newcomer(n === 1))),
    ),
    byValue(
      'fatigue',
      upTo(5, (n) => weigh('rest', criteria.rest(n))),
    ),
  ];
}

/** The demands as the engine’s index is asked; all, unless told which. */
export function demandsOf(rows: SynthDemands, from = 0, to = rows.count): Demand[] {
  return Array.from({ length: to - from }, (_, i) => demandOf(rows, from + i));
}

const demandOf = (rows: SynthDemands, d: number): Demand => ({
  id: `d${d}`,
  aside: nobody,
  rules: rulesOf(rows, d),
  criteria: criteriaOf(rows, d, weighing(rows, d)),
  turn: null,
});
