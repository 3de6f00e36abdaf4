import {
  activities,
  availabilities,
  conditions,
  interests,
  meetingLanguages,
} from '../../../kernel/vocabulary/index.js';
import { anyOf, both, type Criterion, type Term } from '../engine/index/index.js';
import { ages, clocks, mostSpare, mostTurn, wishes } from './candidate-columns.js';
import type { CriterionCode } from './criteria.js';
import { coveredBy } from './demand-rules.js';
import { canTakePart, hoursRoom, relatedConditions, share } from './fit.js';
import { timesInCommon } from './meeting-times.js';
import type { Need } from './need.js';

const upTo = <T>(most: number, of: (n: number) => T): T[] => Array.from({ length: most + 1 }, (_, n) => of(n));

/** Points by step; steps are whole numbers from 0. */
type Table = readonly number[];
const at = (points: Table, step: number): number => points[step] ?? 0;

const shared = (column: string, of: readonly number[], steps: readonly number[]): Term => ({
  ...{ gives: 'by-overlap', column, of },
  points: steps,
});

function livedExperience(need: Need, points: Table): Criterion {
  if (need.conditions.length === 0) return [{ gives: 'always', points: at(points, 10) }];
  const close = conditions.flatMap((lived, value) =>
    relatedConditions(need, { conditions: [lived] }).length > 0 ? [value] : [],
  );
  const cases = [
    { when: anyOf('conditions', coveredBy(need)), points: at(points, 10) },
    { when: anyOf('conditions', close), points: at(points, 4) },
  ];
  return [{ gives: 'by-case', cases, otherwise: at(points, 0) }];
}

function interestsAndActivities(need: Need, points: Table): Criterion {
  const part = <Code>(column: string, vocabulary: readonly Code[], wanted: readonly Code[]): Term =>
    shared(
      column,
      wanted.map((code) => vocabulary.indexOf(code)),
      upTo(wanted.length, (n) => share(10, wanted.length, n)),
    );
  const terms = [part('interests', interests, need.interests), part('activities', activities, need.activities)];
  return [{ gives: 'by-sum', terms, points }];
}

/** For every clock and every choice of times: how much of what is asked is there. */
function timesOf(need: Need): number[] {
  return clocks.flatMap((timeZone) =>
    upTo((1 << availabilities.length) - 1, (mask) => {
      const availability = availabilities.filter((_, time) => ((mask >>> time) & 1) === 1);
      return share(10, need.availability.length, timesInCommon(need, { timeZone, availability }).length);
    }),
  );
}

/** The same for all needs that ask for the same times; the engine only reads it. */
const knownTimes = new Map<string, number[]>();
function timesFor(need: Need): number[] {
  const key = [need.mode === 'in_person', need.timeZone, ...need.availability].join(' ');
  const known = knownTimes.get(key) ?? timesOf(need);
  knownTimes.set(key, known);
  return known;
}

/** The few hours of the short column are enough when nobody needs more than them for all points. */
function availability(need: Need, points: Table): Criterion {
  const [column, most] = 2 * need.hoursPerMonth <= mostSpare ? ['spare', mostSpare] : ['hours', 2 * need.hoursPerMonth];
  const room = upTo(most, (hoursPerMonth) => hoursRoom(need, { hoursPerMonth, hoursCommitted: 0 }));
  const terms: Term[] = [
    { gives: 'by-value', column: 'times', points: timesFor(need) },
    { gives: 'by-value', column, points: room },
  ];
  return [{ gives: 'by-sum', terms, points }];
}

function access({ mode }: Need, points: Table): Criterion {
  const comes = [false, true].map((inPerson) => canTakePart({ mode }, { inPerson, accessNeeds: [] }));
  return [{ gives: 'by-value', column: 'comes', points: comes.map((can) => at(points, can ? 10 : 0)) }];
}

function language({ meetingLanguage, interpretation }: Need, points: Table): Criterion {
  const place = 3 ** (meetingLanguages.length - 1 - meetingLanguages.indexOf(meetingLanguage));
  const steps = [interpretation ? 3 : 0, 6, 10] as const;
  const all = upTo(3 ** meetingLanguages.length - 1, (value) => steps[Math.floor(value / place) % 3] ?? 0);
  return [{ gives: 'by-value', column: 'ease', points: all.map((step) => at(points, step)) }];
}

function ownWish(need: Need, points: Table): Criterion {
  const about = [...new Set([...need.activities, ...need.interests])].map((wish) => wishes.indexOf(wish));
  const [loved, avoided] = [anyOf('loves', about), anyOf('avoids', about)];
  const cases = [
    { when: both(loved, avoided), points: at(points, 5) },
    { when: loved, points: at(points, 10) },
    { when: avoided, points: at(points, 0) },
  ];
  return [{ gives: 'by-case', cases, otherwise: at(points, 6) }];
}

/** The steps of whose turn it is, which also decide between equal scores. */
export const turnSteps: Criterion = [{ gives: 'by-value', column: 'turn', points: upTo(mostTurn, (step) => step) }];

/** Every criterion as points from the index, given the points for each of its steps. It says the same as `fit`. */
export const compiledCriteria: Readonly<Record<CriterionCode, (need: Need, points: Table) => Criterion>> = {
  lived_experience: livedExperience,
  interests: interestsAndActivities,
  availability,
  access,
  language,
  own_wish: ownWish,
  fair_turn: (_, points) => [{ gives: 'by-value', column: 'turn', points: upTo(mostTurn, (step) => at(points, step)) }],
  freshness: (_, points) => [
    {
      gives: 'by-value',
      column: 'freshness',
      points: ages.map((__, age) => at(points, Math.max(0, age - 1))).concat(at(points, ages.length - 1)),
    },
  ],
};
