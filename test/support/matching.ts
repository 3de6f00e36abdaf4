import fc from 'fast-check';
import type { Candidate } from '../../src/features/matching/domain/candidate.js';
import { criterionCodes } from '../../src/features/matching/domain/criteria.js';
import type { Need } from '../../src/features/matching/domain/need.js';
import { startingWeights, type Weights, type WeightVersion } from '../../src/features/matching/domain/weights.js';
import { addDays } from '../../src/kernel/days.js';
import * as v from '../../src/kernel/vocabulary/index.js';

/** A need that asks for little: a test changes only what it is about. */
export const need = (changes: Partial<Need> = {}): Need => ({
  id: 'need-1',
  kind: 'project',
  places: 2,
  conditions: ['MG30.0'],
  conditionsRequired: false,
  interests: ['sleep'],
  activities: ['protocol_review'],
  perspectives: [],
  meetingLanguage: 'en',
  hoursPerMonth: 4,
  availability: ['weekday_morning', 'weekend'],
  mode: 'virtual',
  provinces: [],
  newcomersWelcome: true,
  payPerHour: 40,
  startsOn: '2027-01-15',
  months: 6,
  askedOn: '2026-11-22',
  interpretation: false,
  timeZone: 'America/Toronto',
  timesFlexible: false,
  trainings: [],
  waived: [],
  ...changes,
});

/** A partner who fits `need()` as well as anybody can. */
export const candidate = (changes: Partial<Candidate> = {}): Candidate => ({
  id: 'partner-1',
  status: 'active',
  consentToOffers: true,
  conditions: ['MG30.01'],
  interests: ['sleep'],
  activities: ['protocol_review'],
  perspectives: ['person_with_pain'],
  language: 'en',
  meetingLanguages: ['en'],
  hoursPerMonth: 8,
  hoursCommitted: 0,
  availability: ['weekday_morning', 'weekend'],
  province: 'ON',
  inPerson: true,
  accessNeeds: [],
  experience: 'new',
  maxEngagements: 2,
  engagementsNow: 0,
  engagementsBefore: 0,
  openOffers: 0,
  offersInLast90Days: 0,
  excludedFrom: [],
  pairedWith: [],
  declined: [],
  profileConfirmedOn: '2026-11-01',
  timeZone: 'America/Toronto',
  keptFrom: [],
  trainings: [],
  loves: ['sleep'],
  avoids: [],
  payCeiling: null,
  paidWork: [],
  waived: [],
  ...changes,
});

const some = <Code>(codes: readonly Code[], most = 3) =>
  fc.subarray([...codes], { maxLength: Math.min(most, codes.length) });
const mostly = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
const waivable: readonly v.MatchRequirement[] = ['hours', 'training', 'language', 'freshness', 'declined_before'];
const needIds = ['n1', 'n2', 'n3', 'n4', 'n5'] as const;

export const anyNeed: fc.Arbitrary<Need> = fc.record({
  id: fc.constantFrom(...needIds),
  kind: fc.constantFrom(...v.requestKinds),
  places: fc.integer({ min: 1, max: 4 }),
  conditions: some(v.conditions),
  conditionsRequired: fc.boolean(),
  interests: some(v.interests),
  activities: some(v.activities),
  perspectives: some(v.perspectives),
  meetingLanguage: fc.constantFrom(...v.meetingLanguages),
  hoursPerMonth: fc.constantFrom(2, 4, 8),
  availability: some(v.availabilities),
  mode: fc.constantFrom(...v.meetingModes),
  provinces: fc.oneof(fc.constant([]), some(v.provinces, 8)),
  newcomersWelcome: fc.boolean(),
  payPerHour: fc.integer({ min: 0, max: 60 }),
  startsOn: fc.constant('2027-01-15'),
  months: fc.integer({ min: 1, max: 24 }),
  askedOn: fc.constant('2026-11-22'),
  interpretation: fc.boolean(),
  timeZone: fc.constantFrom(...v.timeZones),
  timesFlexible: fc.boolean(),
  trainings: some(v.trainings, 2),
  waived: some(waivable, 1),
});

export const anyCandidate: fc.Arbitrary<Candidate> = fc.record({
  id: fc.integer({ min: 0, max: 999 }).map((n) => `p${n}`),
  status: mostly.map((is) => (is ? 'active' : 'paused')),
  consentToOffers: mostly,
  conditions: some(v.conditions),
  interests: some(v.interests, 5),
  activities: some(v.activities, 6),
  perspectives: some(v.perspectives),
  language: fc.constantFrom(...v.meetingLanguages),
  meetingLanguages: some(v.meetingLanguages),
  hoursPerMonth: fc.constantFrom(2, 4, 8, 12, 16),
  hoursCommitted: fc.constantFrom(0, 0, 2, 8),
  availability: some(v.availabilities),
  province: fc.constantFrom(...v.provinces),
  inPerson: fc.boolean(),
  accessNeeds: some(v.accessNeeds),
  experience: fc.constantFrom(...v.experiences),
  maxEngagements: fc.integer({ min: 1, max: 3 }),
  engagementsNow: fc.integer({ min: 0, max: 2 }),
  engagementsBefore: fc.integer({ min: 0, max: 12 }),
  openOffers: fc.integer({ min: 0, max: 2 }),
  offersInLast90Days: fc.integer({ min: 0, max: 3 }),
  excludedFrom: some(needIds, 1),
  pairedWith: some(needIds, 1),
  declined: some(needIds, 1),
  profileConfirmedOn: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2026-11-22', -days)),
  timeZone: fc.constantFrom(...v.timeZones),
  keptFrom: some(needIds, 1),
  trainings: some(v.trainings),
  loves: some([...v.activities, ...v.interests]),
  avoids: some([...v.activities, ...v.interests]),
  payCeiling: fc.constantFrom(null, null, 0, 500, 5000),
  paidWork: fc.array(
    fc.record({
      startsOn: fc.constantFrom('2026-03-10', '2026-11-01', '2027-02-01'),
      months: fc.integer({ min: 1, max: 18 }),
      hoursPerMonth: fc.constantFrom(2, 4, 8),
      payPerHour: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 2 },
  ),
  waived: fc.array(fc.record({ needId: fc.constantFrom(...needIds), rule: fc.constantFrom(...waivable) }), {
    maxLength: 1,
  }),
});

export const manyCandidates = fc.uniqueArray(anyCandidate, { selector: ({ id }) => id, maxLength: 25 });
export const manyNeeds = fc.uniqueArray(anyNeed, { selector: ({ id }) => id, maxLength: 5 });

/** Needs that nearly everybody fits: only places and hours run out. */
export const easyNeeds = fc
  .array(fc.record({ places: fc.integer({ min: 1, max: 3 }), hoursPerMonth: fc.constantFrom(2, 4, 8) }), {
    maxLength: 5,
  })
  .map((all) => all.map((changes, i) => need({ id: `n${i + 1}`, ...changes })));

export const eagerCandidates = fc
  .array(
    fc.record({
      hoursPerMonth: fc.constantFrom(2, 4, 8, 16),
      maxEngagements: fc.integer({ min: 1, max: 5 }),
      engagementsNow: fc.nat(1),
      offersInLast90Days: fc.nat(2),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((changes, i) => candidate({ id: `p${i}`, ...changes })));

/** The weights that the network starts with. */
export const weights: WeightVersion = startingWeights;

/** Any whole weights that add up to 100. */
export const anyWeights: fc.Arbitrary<WeightVersion> = fc
  .array(fc.nat(100), { minLength: criterionCodes.length - 1, maxLength: criterionCodes.length - 1 })
  .map((cuts) => {
    const at = [0, ...cuts.sort((a, b) => a - b), 100];
    const points = criterionCodes.map((code, i) => [code, (at[i + 1] ?? 0) - (at[i] ?? 0)]);
    return { version: 9, weights: Object.fromEntries(points) as Weights };
  });
