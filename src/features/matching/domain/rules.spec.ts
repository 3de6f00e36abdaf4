import { candidate, need } from '../../../../test/support/matching.js';
import { matchRequirements } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import { rules, unmetRules } from './rules.js';

it('has one rule for each requirement and lets everybody through who meets them all', () => {
  expect(rules.map(({ code }) => code)).toEqual(matchRequirements);
  expect(unmetRules(need(), candidate())).toEqual([]);
});

const broken: [string, Partial<Need>, Partial<Candidate>][] = [
  ['active', {}, { status: 'paused' }],
  ['consent', {}, { consentToOffers: false }],
  ['capacity', {}, { engagementsNow: 1, openOffers: 1 }],
  ['hours', {}, { hoursCommitted: 5 }],
  ['language', {}, { meetingLanguages: ['fr'] }],
  ['lived_experience', { conditionsRequired: true }, { conditions: ['MG30.1', 'not_sure'] }],
  ['lived_experience', { conditionsRequired: true, conditions: ['MG30.01'] }, { conditions: ['MG30.0'] }],
  ['perspective', { perspectives: ['caregiver', 'parent_of_child'] }, {}],
  ['experience', { newcomersWelcome: false }, {}],
  ['place', { mode: 'in_person' }, { inPerson: false }],
  ['place', { provinces: ['NT', 'YT'] }, {}],
  ['conflict', {}, { excludedFrom: ['need-1'] }],
  ['declined_before', {}, { declined: ['need-1'] }],
  ['contact_fatigue', {}, { offersInLast90Days: 3 }],
];

it.each(broken)('keeps out by “%s” alone, and says so in both languages', (code, asked, facts) => {
  const pair = [need(asked), candidate(facts)] as const;
  expect(unmetRules(...pair)).toEqual([code]);
  const rule = rules.find((each) => each.code === code);
  const [why, fine] = [rule?.why(...pair), rule?.why(need(), candidate())];
  expect(why?.en).not.toBe(why?.fr);
  expect(why).not.toEqual(fine);
});

const fine: [string, Partial<Need>, Partial<Candidate>][] = [
  ['a wide must covers a finer experience', { conditionsRequired: true }, {}],
  ['a wish for an experience is no must', {}, { conditions: ['MG30.1'] }],
  ['exactly the hours asked are enough', {}, { hoursCommitted: 4 }],
  ['the last free partnership may be used', {}, { engagementsNow: 1 }],
  ['a third offer in 90 days is the last', {}, { offersInLast90Days: 2 }],
  ['nobody has to travel to meet online', {}, { inPerson: false }],
  ['a conflict elsewhere does not matter here', {}, { excludedFrom: ['need-2'], declined: ['need-3'] }],
  ['one perspective of several is enough', { perspectives: ['caregiver', 'person_with_pain'] }, {}],
];

it.each(fine)('%s', (_, asked, facts) => expect(unmetRules(need(asked), candidate(facts))).toEqual([]));

it('lets nobody set aside a pause, a missing consent, a full plate or a conflict', () => {
  const firm = rules.filter(({ waivable }) => !waivable).map(({ code }) => code);
  expect(firm).toEqual(['active', 'consent', 'capacity', 'conflict']);
});
