import { candidate, need } from '../../../../test/support/matching.js';
import { matchRequirements, type MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import type { Rule } from './rule.js';
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
  ['private_wish', {}, { keptFrom: ['need-1'] }],
  ['time_zone', { timeZone: 'America/St_Johns' }, { timeZone: 'America/Edmonton' }],
  ['time_zone', { mode: 'hybrid', timeZone: 'America/Halifax' }, { timeZone: 'America/Vancouver' }],
  ['training', { trainings: ['tcps2_core_2022', 'por_foundations', 'ocap'] }, {}],
  ['pay_ceiling', {}, { payCeiling: 959 }],
  [
    'pay_ceiling',
    {},
    { payCeiling: 1000, paidWork: [{ startsOn: '2027-12-01', months: 2, hoursPerMonth: 1, payPerHour: 41 }] },
  ],
  ['freshness', {}, { profileConfirmedOn: '2023-11-22' }],
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
  [
    'nobody’s clock matters in one room',
    { mode: 'in_person', timeZone: 'America/St_Johns' },
    { timeZone: 'America/Vancouver' },
  ],
  ['three hours apart is close enough', {}, { timeZone: 'America/Vancouver' }],
  [
    'times that can move suit every clock',
    { timesFlexible: true, timeZone: 'America/St_Johns' },
    { timeZone: 'America/Vancouver' },
  ],
  ['an interpreter opens the door', { meetingLanguage: 'fr', interpretation: true }, {}],
  ['a course that fits in before the start', { trainings: ['tcps2_core_2022', 'por_foundations'] }, {}],
  ['a course done already', { trainings: ['ocap'], startsOn: '2026-11-22' }, { trainings: ['ocap'] }],
  ['exactly the limit on pay', {}, { payCeiling: 960 }],
  [
    'pay of another year',
    {},
    { payCeiling: 960, paidWork: [{ startsOn: '2026-01-01', months: 12, hoursPerMonth: 10, payPerHour: 90 }] },
  ],
  ['work without pay passes no limit', { payPerHour: 0 }, { payCeiling: 0 }],
  ['a profile of three years to the day', {}, { profileConfirmedOn: '2023-11-23' }],
  ['a private wish elsewhere does not matter here', {}, { keptFrom: ['need-2'] }],
  ['one perspective of several is enough', { perspectives: ['caregiver', 'person_with_pain'] }, {}],
];

it.each(fine)('%s', (_, asked, facts) => expect(unmetRules(need(asked), candidate(facts))).toEqual([]));

it('lets nobody set aside what protects people', () => {
  const firm = rules.filter(({ waivable }) => !waivable).map(({ code }) => code);
  expect(firm).toEqual(['active', 'consent', 'capacity', 'pay_ceiling', 'conflict', 'private_wish']);
});

it.each(broken)('sets “%s” aside for one pair or one request only where that may be', (code, asked, facts) => {
  const waivable = rules.find((each) => each.code === code)?.waivable;
  const left = waivable ? [] : [code];
  const pair = { waived: [{ needId: 'need-1', rule: code as MatchRequirement }] };
  expect(unmetRules(need(asked), candidate({ ...facts, ...pair }))).toEqual(left);
  expect(unmetRules(need({ ...asked, waived: pair.waived.map(({ rule }) => rule) }), candidate(facts))).toEqual(left);
  const elsewhere = { waived: pair.waived.map(({ rule }) => ({ rule, needId: 'need-2' })) };
  expect(unmetRules(need(asked), candidate({ ...facts, ...elsewhere }))).toEqual([code]);
});

it('says nothing about why or whom behind a private wish, and no sum behind a limit on pay', () => {
  const said = ([wish, limit]: (Rule | undefined)[]) =>
    [
      wish?.why(need(), candidate({ keptFrom: ['need-1'] })),
      limit?.why(need(), candidate({ payCeiling: 12 })),
    ] as const;
  const [wish, limit] = said(['private_wish', 'pay_ceiling'].map((code) => rules.find((rule) => rule.code === code)));
  expect(wish?.en).toBe('A private wish rules this out.');
  expect(limit?.en).toBe('With this work, pay in 2027 would pass the limit this person has set.');
});
