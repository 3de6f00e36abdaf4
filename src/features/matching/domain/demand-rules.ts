import {
  conditionCovers,
  conditions,
  meetingLanguages,
  perspectives,
  provinces,
  trainings,
  type MatchRequirement,
  type Training,
} from '../../../kernel/vocabulary/index.js';
import {
  allOf,
  anyOf,
  atLeast,
  both,
  either,
  everybody,
  hasKey,
  not,
  yes,
  type Expression,
} from '../engine/index/index.js';
import { clocks } from './candidate-columns.js';
import { clockAhead, mostMinutesApart } from './meeting-times.js';
import type { Need } from './need.js';
import { weeksFor, weeksUntilStart } from './training.js';

const valuesOf = <Code>(vocabulary: readonly Code[], chosen: readonly Code[]): number[] =>
  chosen.map((code) => vocabulary.indexOf(code));

/** The conditions that cover one of those a need is about. */
export const coveredBy = ({ conditions: wanted }: Pick<Need, 'conditions'>): number[] =>
  conditions.flatMap((lived, value) => (wanted.some((one) => conditionCovers(one, lived)) ? [value] : []));

/** Training can be done before the work starts: all must have been done but what there is still time for. */
function trainedInTime(need: Need): Expression {
  const left = weeksUntilStart(need);
  const subsets = need.trainings.reduce<Training[][]>(
    (all, one) => [...all, ...all.map((some) => [...some, one])],
    [[]],
  );
  const doable = subsets.filter((missing) => weeksFor(missing) <= left);
  const enough = doable.map((missing) => need.trainings.filter((training) => !missing.includes(training)));
  const least = enough.filter(
    (done) => !enough.some((less) => less !== done && less.every((one) => done.includes(one))),
  );
  if (least.some((done) => done.length === 0)) return everybody;
  return either(...least.map((done) => allOf('trainings', valuesOf(trainings, done))));
}

/** Every rule as a question to the index. It says the same as `met` of the rule. What is missing here is asked one by one. */
export const compiledRules: Readonly<Record<Exclude<MatchRequirement, 'pay_ceiling'>, (need: Need) => Expression>> = {
  active: () => yes('active'),
  consent: () => yes('consent'),
  capacity: () => yes('room'),
  conflict: ({ id }) => not(hasKey('conflicts', id)),
  private_wish: ({ id }) => not(hasKey('wishedAway', id)),
  declined_before: ({ id }) => not(hasKey('declined', id)),
  contact_fatigue: () => yes('rested'),
  freshness: () => atLeast('freshness', 1),
  hours: ({ hoursPerMonth }) => atLeast('hours', Math.ceil(hoursPerMonth)),
  language: ({ interpretation, meetingLanguage }) =>
    interpretation ? everybody : anyOf('languages', valuesOf(meetingLanguages, [meetingLanguage])),
  lived_experience: (need) => (need.conditionsRequired ? anyOf('conditions', coveredBy(need)) : everybody),
  perspective: (need) =>
    need.perspectives.length > 0 ? anyOf('perspectives', valuesOf(perspectives, need.perspectives)) : everybody,
  experience: ({ newcomersWelcome }) => (newcomersWelcome ? everybody : yes('practised')),
  place: ({ provinces: near, mode }) =>
    both(
      near.length > 0 ? anyOf('provinces', valuesOf(provinces, near)) : everybody,
      mode === 'in_person' ? yes('travels') : everybody,
    ),
  time_zone: (need) => {
    const near = clocks.flatMap((timeZone, value) =>
      Math.abs(clockAhead(need, { timeZone })) <= mostMinutesApart ? [value] : [],
    );
    return need.timesFlexible || near.length === clocks.length ? everybody : anyOf('clocks', near);
  },
  training: trainedInTime,
};
