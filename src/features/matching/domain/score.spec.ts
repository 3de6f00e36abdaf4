import fc from 'fast-check';
import { anyCandidate, anyNeed, anyWeights, candidate, need } from '../../../../test/support/matching.js';
import { experiences, perspectives, provinces, trainings } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import { criteria } from './criteria.js';
import type { Need } from './need.js';
import { score, standing } from './score.js';
import { builtInVersions, startingWeights, weightFault } from './weights.js';

const [first] = builtInVersions;
const v1 = first ?? startingWeights;

const points = (code: string, asked: Partial<Need>, facts: Partial<Candidate>) =>
  score(need(asked), candidate(facts), v1).parts.find((part) => part.code === code)?.points;

it('gives all of the points to a perfect fit, in every version there is', () => {
  for (const version of builtInVersions) {
    expect(weightFault(version.weights)).toBeNull();
    expect(score(need(), candidate(), version).score).toBe(100);
  }
});

it('adds whole points within each weight up to exactly the score, and explains each part', () => {
  fc.assert(
    fc.property(anyNeed, anyCandidate, anyWeights, (asked, person, weights) => {
      const { score: total, parts } = score(asked, person, weights);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(100);
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(total);
      expect(standing(asked, person, weights).score).toBe(total);
      for (const part of parts) {
        expect(Number.isInteger(part.points) && part.points >= 0 && part.points <= part.of).toBe(true);
        expect(part.because.en).not.toMatch(/undefined|NaN|MG30|_/);
        expect(part.because.fr).not.toMatch(/undefined|NaN|MG30|_| :/);
      }
    }),
  );
});

it('never gives less for more hours', () => {
  fc.assert(
    fc.property(anyNeed, anyCandidate, fc.nat(20), (asked, person, more) => {
      const freer = { ...person, hoursPerMonth: person.hoursPerMonth + more };
      expect(score(asked, freer, v1).score).toBeGreaterThanOrEqual(score(asked, person, v1).score);
    }),
  );
});

/** Who somebody is, what they earn, how often they did this, whom they avoid: nothing of it may move a score. */
const whoTheyAre = fc.record({
  experience: fc.constantFrom(...experiences),
  perspectives: fc.subarray([...perspectives]),
  province: fc.constantFrom(null, ...provinces),
  payCeiling: fc.constantFrom(null, 0, 900),
  paidWork: anyCandidate.map(({ paidWork }) => paidWork),
  keptFrom: fc.constantFrom([], ['n1', 'n2']),
  trainings: fc.subarray([...trainings]),
  id: fc.constantFrom('someone', 'someone-else'),
});

it.each(criteria.map(({ code }) => code))('“%s” gives the same to a newcomer and a mentor, rich and poor', (code) => {
  const criterion = criteria.find((one) => one.code === code);
  fc.assert(
    fc.property(anyNeed, anyCandidate, whoTheyAre, (asked, person, other) => {
      expect(criterion?.fit(asked, { ...person, ...other })).toBe(criterion?.fit(asked, person));
    }),
  );
});

it.each(criteria)('“$code” fits in whole steps, from none to all of them', ({ fit, steps }) => {
  fc.assert(
    fc.property(anyNeed, anyCandidate, (asked, person) => {
      const reached = fit(asked, person);
      expect(Number.isInteger(reached) && reached >= 0 && reached <= steps).toBe(true);
    }),
  );
});

it('counts a wish as the person said it', () => {
  const wish = (facts: Partial<Candidate>) =>
    score(need(), candidate(facts), startingWeights).parts.find(({ code }) => code === 'own_wish');
  expect(wish({})?.points).toBe(10);
  expect(wish({ loves: [] })).toMatchObject({ points: 6, because: { en: 'Has said nothing for or against this.' } });
  expect(wish({ loves: ['evaluation'], avoids: ['surgery'] })?.points).toBe(6);
  expect(wish({ loves: [], avoids: ['protocol_review'] })).toMatchObject({
    points: 0,
    because: { en: 'Would rather not: Review a study plan.' },
  });
  expect(wish({ avoids: ['protocol_review'] })).toMatchObject({
    points: 5,
    because: { fr: 'Aimerait\u00a0: Sommeil. Préfère éviter\u00a0: Relire le plan d’une étude.' },
  });
});

it('reads meeting times by each person’s own clock', () => {
  const times = (asked: Partial<Need>, facts: Partial<Candidate>) => points('availability', asked, facts);
  const pacific = { timeZone: 'America/Vancouver' } as const;
  expect(times({ availability: ['weekday_morning'] }, { ...pacific, availability: ['weekday_morning'] })).toBe(5);
  expect(times({ availability: ['weekday_afternoon'] }, { ...pacific, availability: ['weekday_morning'] })).toBe(15);
  expect(times({ availability: ['weekend'] }, { ...pacific, availability: ['weekend'] })).toBe(15);
  expect(
    times({ availability: ['weekday_morning'], mode: 'in_person' }, { ...pacific, availability: ['weekday_morning'] }),
  ).toBe(15);
});

it.each([
  ['lived_experience', { conditions: [] }, {}, 30],
  ['lived_experience', { conditions: ['MG30.02'] }, {}, 12],
  ['lived_experience', {}, { conditions: ['MG30.5'] }, 0],
  ['lived_experience', { conditions: ['not_sure'] }, { conditions: ['MG30.5'] }, 0],
  ['interests', { interests: ['sleep', 'surgery', 'virtual_care'] }, {}, 13],
  ['interests', {}, { interests: [], activities: [] }, 0],
  ['availability', {}, { availability: ['weekend'] }, 10],
  ['availability', {}, { hoursPerMonth: 4 }, 12],
  ['access', { mode: 'in_person' }, { accessNeeds: ['phone_only'] }, 0],
  ['access', { mode: 'in_person' }, { accessNeeds: ['support_person', 'captions'] }, 10],
  ['access', {}, { accessNeeds: ['phone_only', 'camera_off'] }, 10],
  ['language', { meetingLanguage: 'fr' }, { meetingLanguages: ['en', 'fr'] }, 6],
  ['language', { meetingLanguage: 'fr' }, {}, 0],
  ['language', { meetingLanguage: 'fr', interpretation: true }, {}, 3],
  ['language', { meetingLanguage: 'fr', interpretation: true }, { meetingLanguages: ['fr'] }, 6],
  ['fair_turn', {}, { engagementsNow: 1, engagementsBefore: 2, offersInLast90Days: 1 }, 2],
  ['fair_turn', {}, { engagementsBefore: 40 }, 0],
  ['freshness', {}, { profileConfirmedOn: '2026-02-01' }, 3],
  ['freshness', {}, { profileConfirmedOn: '2017-01-01' }, 0],
] as [string, Partial<Need>, Partial<Candidate>, number][])(
  'gives for %s, asked %j, facts %j: %i',
  (code, asked, facts, expected) => {
    expect(points(code, asked, facts)).toBe(expected);
  },
);
