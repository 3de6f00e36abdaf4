import type { Locale } from '../../../kernel/text.js';
import {
  accessNeedLabels,
  activityLabels,
  availabilityLabels,
  conditionLabels,
  experienceLabels,
  interestLabels,
  label,
  meetingLanguageLabels,
  perspectiveLabels,
  provinceLabels,
  trainingLabels,
  type Labels,
} from '../../../kernel/vocabulary/index.js';
import { format } from '../../../platform/words/format.js';
import type { Part, Profile } from '../domain/profile.js';
import { words, type Words } from '../words/index.js';

/** One answer as a person reads it: labels, never codes. */
export interface ProfileRow {
  readonly part: Part;
  readonly name: keyof Words['apply']['rows'];
  readonly key: string;
  readonly value: string;
}

const wishLabels = { ...activityLabels, ...interestLabels };

/** A profile in words, part by part. What was not said says so. */
export function profileRows(profile: Profile, locale: Locale): ProfileRow[] {
  const t = words[locale].apply;
  const row = (name: ProfileRow['name'], part: Part, value: string | null): ProfileRow => ({
    part,
    name,
    key: t.rows[name],
    value: value || t.notSaid,
  });
  const list = <Code extends string>(labels: Labels<Code>, codes: readonly NoInfer<Code>[]) =>
    codes.map((code) => label(labels, code, locale)).join('; ');
  const { years, hoursPerMonth, province } = profile;
  return [
    row('perspectives', 'experience', list(perspectiveLabels, profile.perspectives)),
    row('conditions', 'experience', list(conditionLabels, profile.conditions)),
    row('years', 'experience', years === null ? null : t.years(years)),
    row('ownWords', 'experience', profile.ownWords),
    row('province', 'place', province && label(provinceLabels, province, locale)),
    row('city', 'place', profile.city),
    row(
      'meetingLanguages',
      'place',
      format(locale).list(profile.meetingLanguages.map((code) => label(meetingLanguageLabels, code, locale))),
    ),
    row('interests', 'interests', list(interestLabels, profile.interests)),
    row('activities', 'interests', list(activityLabels, profile.activities)),
    row('experience', 'interests', label(experienceLabels, profile.experience, locale)),
    row('trainings', 'interests', list(trainingLabels, profile.trainings)),
    row('loves', 'interests', list(wishLabels, profile.loves)),
    row('avoids', 'interests', list(wishLabels, profile.avoids)),
    row('hoursPerMonth', 'time', hoursPerMonth === null ? null : t.hours(hoursPerMonth)),
    row('availability', 'time', list(availabilityLabels, profile.availability)),
    row('maxEngagements', 'time', t.fields.engagements(profile.maxEngagements)),
    row('payCeiling', 'time', profile.payCeiling === null ? t.noLimit : t.dollars(profile.payCeiling)),
    row('accessNeeds', 'support', list(accessNeedLabels, profile.accessNeeds)),
    row('inPerson', 'support', profile.inPerson ? t.yes : t.no),
    row('notWith', 'support', profile.notWith.join('; ')),
    row('preferredContact', 'contact', t.fields.ways[profile.preferredContact]),
  ];
}
