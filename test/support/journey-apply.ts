import { words } from '../../src/features/partners/words/index.js';
import { landing } from '../../src/features/people/words/index.js';
import {
  activityLabels,
  availabilityLabels,
  conditionLabels,
  contactLanguageLabels,
  experienceLabels,
  hoursPerMonthLabels,
  interestLabels,
  meetingLanguageLabels,
  perspectiveLabels,
  provinceLabels,
} from '../../src/kernel/vocabulary/index.js';
import { consentTexts } from '../../src/features/partners/domain/consents.js';
import type { Cast } from './journey-cast.js';
import type { Person } from './person.js';

/** From the first page to the first three answers, then away with a link to come back. */
export async function beginToApply(patient: Person, story: Cast): Promise<void> {
  const { locale, email } = patient.options;
  const t = words[locale].apply;
  await patient.visit(`/${locale}`);
  await patient.press(landing[locale]({ name: '', phone: '', address: '' }).doors[0]?.action.text ?? '');
  await patient.press(t.start.begin);
  await aboutMe(patient, story);
  await patient.press(t.next);
  await patient.select(t.fields.province, provinceLabels.NB[locale]);
  await patient.fill(t.fields.city, story.patient.city);
  await patient.choose(t.fields.meetingLanguages, meetingLanguageLabels.en[locale], meetingLanguageLabels.fr[locale]);
  await patient.press(t.next);
  await patient.choose(t.fields.interests, interestLabels.sleep[locale]);
  await patient.choose(t.fields.activities, activityLabels.protocol_review[locale]);
  await patient.choose(t.fields.experience, experienceLabels.new[locale]);
  await patient.press(t.stop);
  await patient.fill(t.later.email, email);
  await patient.press(t.later.send);
}

async function aboutMe(patient: Person, { ownWords }: Cast): Promise<void> {
  const { locale } = patient.options;
  const { fields } = words[locale].apply;
  await patient.choose(fields.perspectives, perspectiveLabels.person_with_pain[locale]);
  await patient.choose(fields.conditions, conditionLabels['MG30.01'][locale]);
  await patient.fill(fields.years, '11');
  await patient.fill(fields.ownWords, ownWords);
}

/** The other three steps. */
export async function goOnApplying(patient: Person, story: Cast): Promise<void> {
  const { locale } = patient.options;
  const t = words[locale].apply;
  const { fields } = t;
  await patient.choose(fields.hoursPerMonth, hoursPerMonthLabels[8][locale]);
  await patient.choose(fields.availability, availabilityLabels.weekday_evening[locale]);
  await patient.choose(fields.maxEngagements, fields.engagements(1));
  await patient.press(t.next);
  await patient.choose(fields.accessNeeds, fields.noNeeds);
  await patient.choose(fields.inPerson, fields.inPersonNo);
  await patient.press(t.next);
  await reachMe(patient, story);
  await patient.press(t.next);
}

async function reachMe(patient: Person, story: Cast): Promise<void> {
  const { locale, email } = patient.options;
  const { fields } = words[locale].apply;
  await patient.fill(fields.givenName, story.patient.givenName);
  await patient.fill(fields.familyName, story.patient.familyName);
  await patient.fill(fields.email, email);
  await patient.choose(fields.locale, contactLanguageLabels[locale][locale]);
  await patient.choose(fields.preferredContact, fields.ways.email);
}

/** Agrees to both, and sends. */
export async function sendApplication(patient: Person): Promise<void> {
  const { locale } = patient.options;
  await patient.tick(consentTexts.account[locale]);
  await patient.tick(consentTexts.offers[locale]);
  await patient.press(words[locale].apply.check.send);
}
