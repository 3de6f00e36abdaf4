import fc from 'fast-check';
import { anyCandidate, anyNeed, candidate, need } from '../../../../test/support/matching.js';
import { experiences, perspectives, provinces } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import { criteria } from './criteria.js';
import type { Need } from './need.js';
import { score, standing } from './score.js';

const points = (code: string, asked: Partial<Need>, facts: Partial<Candidate>) =>
  score(need(asked), candidate(facts)).parts.find((part) => part.code === code)?.points;

it('has weights that add up to 100, and gives all of them to a perfect fit', () => {
  expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(score(need(), candidate()).score).toBe(100);
});

it('adds whole points within each weight up to exactly the score, and explains each part', () => {
  fc.assert(
    fc.property(anyNeed, anyCandidate, (asked, person) => {
      const { score: total, parts } = score(asked, person);
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(total);
      expect(standing(asked, person).score).toBe(total);
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
      expect(score(asked, freer).score).toBeGreaterThanOrEqual(score(asked, person).score);
    }),
  );
});

it('gives the same to a newcomer and a mentor, a carer and a patient, east and west', () => {
  const others = fc.record({
    experience: fc.constantFrom(...experiences),
    perspectives: fc.subarray([...perspectives]),
    province: fc.constantFrom(...provinces),
  });
  fc.assert(
    fc.property(anyNeed, anyCandidate, others, (asked, person, other) => {
      expect(score(asked, { ...person, ...other }).score).toBe(score(asked, person).score);
    }),
  );
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
