import { locales, type Text } from '../text.js';
import * as v from './index.js';

const lists: Record<string, v.Labels<string>> = {
  accessNeeds: v.accessNeedLabels,
  activities: v.activityLabels,
  applicationDeclineReasons: v.applicationDeclineReasonLabels,
  availabilities: v.availabilityLabels,
  conditions: v.conditionLabels,
  contactLanguages: v.contactLanguageLabels,
  endReasons: v.endReasonLabels,
  engagementLevels: v.engagementLevelLabels,
  engagementPromises: v.engagementPromises,
  experiences: v.experienceLabels,
  hoursPerMonth: v.hoursPerMonthLabels,
  interests: v.interestLabels,
  matchRequirements: v.matchRequirementLabels,
  meetingLanguages: v.meetingLanguageLabels,
  meetingModes: v.meetingModeLabels,
  partnerDeclineReasons: v.partnerDeclineReasonLabels,
  perspectives: v.perspectiveLabels,
  pillars: v.pillarLabels,
  provinces: v.provinceLabels,
  requestKinds: v.requestKindLabels,
  requestRefusalReasons: v.requestRefusalReasonLabels,
  researchStages: v.researchStageLabels,
  seatRoles: v.seatRoleLabels,
  teamDeclineReasons: v.teamDeclineReasonLabels,
  timeZones: v.timeZoneLabels,
  trainings: v.trainingLabels,
};

const every = Object.entries(lists).flatMap(([list, labels]) =>
  Object.entries(labels).map(([code, text]) => ({ list, code, text })),
);
const sameInBoth = ['AB', 'MB', 'NU', 'ON', 'SK', 'YT', 'contactLanguages'];

it.each(every)('says $list $code in both languages, without showing the code', ({ list, code, text }) => {
  for (const locale of locales) {
    expect(text[locale].trim()).not.toBe('');
    expect(text[locale]).not.toMatch(/MG30|_|'|"|\.\.\./);
  }
  expect(text.fr).not.toMatch(/ [:?!;%$»]|« |\d (h|heures|%)|[?!;]\S/);
  expect(text.en === text.fr).toBe(sameInBoth.includes(code) || sameInBoth.includes(list));
});

it.each(Object.entries(lists))('gives no two codes of %s the same label', (_, labels) => {
  for (const locale of locales) {
    const said = Object.values(labels).map((text: Text) => text[locale]);
    expect(new Set(said).size).toBe(said.length);
  }
});

it('exports no list that this file forgets', () => {
  const tested: unknown[] = Object.values(lists);
  const forgotten = Object.entries(v).filter(
    ([name, list]) => /Labels$|Promises$/.test(name) && !tested.includes(list),
  );
  expect(forgotten.map(([name]) => name)).toEqual([]);
});

it('keeps the order of the table and labels a code', () => {
  expect(v.availabilities).toEqual(['weekday_morning', 'weekday_afternoon', 'weekday_evening', 'weekend']);
  expect(v.label(v.perspectiveLabels, 'caregiver', 'fr')).toBe('Membre de la famille, proche ou personne aidante');
  expect(v.isCode(v.provinces, 'QC')).toBe(true);
  for (const wrong of ['qc', '', 'toString', null, 3]) expect(v.isCode(v.provinces, wrong)).toBe(false);
});

it('lets a wide condition cover the finer ones under it, never the other way round', () => {
  expect(v.conditionCovers('MG30.0', 'MG30.01')).toBe(true);
  expect(v.conditionCovers('MG30.01', 'MG30.0')).toBe(false);
  expect(v.conditionCovers('MG30.01', 'MG30.02')).toBe(false);
  expect(v.conditionCovers('MG30.0', 'MG30.1')).toBe(false);
  expect(v.conditionCovers('not_sure', 'not_sure')).toBe(true);
});

it('offers each province a time zone that exists', () => {
  for (const zone of v.timeZones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  expect(Object.keys(v.provinceTimeZone).sort()).toEqual([...v.provinces].sort());
});
