import {
  accessNeedLabels,
  activityLabels,
  availabilityLabels,
  conditionLabels,
  contactLanguageLabels,
  experienceLabels,
  interestLabels,
  meetingLanguageLabels,
  perspectiveLabels,
  provinceLabels,
  trainingLabels,
} from '../../../kernel/vocabulary/index.js';
import type { Locale } from '../../../kernel/text.js';
import { Card, SummaryList } from '../../../ui/index.js';
import type { PartnerView } from '../../partners/partners.service.js';
import type { DeskWords } from '../words/index.js';
import { privateWords } from '../words/private-facts.js';
import { useDesk } from './desk.js';
import { labelled } from './labels.js';

/** What somebody said about themselves, in words. */
export function PersonProfile({ partner }: { partner: PartnerView }) {
  const { t } = useDesk();
  return (
    <>
      <h2 className="govuk-heading-m">{t.person.profile}</h2>
      <SummaryList rows={[...useExperience(partner), ...useWishes(partner), ...useTime(partner)]} />
      <PrivateFacts partner={partner} />
      {partner.ownWords ? (
        <>
          <h3 className="govuk-heading-s">{t.person.words}</h3>
          <blockquote className="govuk-inset-text">{partner.ownWords}</blockquote>
        </>
      ) : null}
    </>
  );
}

/** What protects this person when somebody looks for a match. */
function PrivateFacts({ partner }: { partner: PartnerView }) {
  const { t, f, locale } = useDesk();
  const words = privateWords[locale];
  const said = { locale, none: t.request.notSaid };
  const wishes = { ...activityLabels, ...interestLabels };
  const { payCeiling, notWith } = partner;
  return (
    <>
      <h3 className="govuk-heading-s">{words.title}</h3>
      <p className="govuk-hint">{words.lead}</p>
      <SummaryList
        rows={[
          { key: words.loves, value: labelled(wishes, partner.loves, said) },
          { key: words.avoids, value: labelled(wishes, partner.avoids, said) },
          { key: words.trainings, value: labelled(trainingLabels, partner.trainings, said) },
          { key: words.payCeiling, value: payCeiling === null ? words.noLimit : f.money(payCeiling) },
          { key: words.notWith, value: notWith.join('; ') || words.nobody },
        ]}
      />
    </>
  );
}

function useExperience({ perspectives, conditions, years }: PartnerView) {
  const { t, locale } = useDesk();
  const { rows } = t.person;
  const said = { locale, none: t.request.notSaid };
  return [
    { key: rows.perspectives, value: labelled(perspectiveLabels, perspectives, said) },
    { key: rows.conditions, value: labelled(conditionLabels, conditions, said) },
    { key: rows.years, value: years === null ? t.request.notSaid : t.compare.years(years) },
  ];
}

function useWishes({ city, province, meetingLanguages, interests, activities, experience }: PartnerView) {
  const { t, locale } = useDesk();
  const { rows } = t.person;
  const said = { locale, none: t.request.notSaid };
  const place = [city, province ? provinceLabels[province][locale] : ''].filter(Boolean).join(', ');
  return [
    { key: rows.place, value: place || t.request.notSaid },
    { key: rows.meetings, value: labelled(meetingLanguageLabels, meetingLanguages, said) },
    { key: rows.interests, value: labelled(interestLabels, interests, said) },
    { key: rows.activities, value: labelled(activityLabels, activities, said) },
    { key: rows.experience, value: experienceLabels[experience][locale] },
  ];
}

function useTime({ hoursPerMonth, availability, maxEngagements, accessNeeds, inPerson }: PartnerView) {
  const { t, f, locale } = useDesk();
  const { rows } = t.person;
  return [
    { key: rows.hours, value: hoursPerMonth === null ? t.person.unsure : t.request.hours(hoursPerMonth) },
    { key: rows.availability, value: labelled(availabilityLabels, availability, { locale, none: t.request.notSaid }) },
    { key: rows.most, value: f.number(maxEngagements) },
    { key: rows.access, value: labelled(accessNeedLabels, accessNeeds, { locale, none: t.compare.noneGiven }) },
    { key: rows.inPerson, value: inPerson ? t.person.yes : t.person.no },
  ];
}

/** How to reach the person, and in which language. */
export function Contact({ partner }: { partner: PartnerView }) {
  const { t, locale } = useDesk();
  return (
    <Card title={t.person.contact}>
      <SummaryList rows={reachRows(partner, t, locale)} />
    </Card>
  );
}

/** Address, number, language, and what the person likes best. */
export function reachRows(partner: PartnerView, t: DeskWords, locale: Locale) {
  const { email, phone, preferredContact } = partner;
  return [
    {
      key: t.person.email,
      value: email ? (
        <a className="govuk-link" href={`mailto:${email}`}>
          {email}
        </a>
      ) : (
        t.person.none
      ),
    },
    {
      key: t.person.phone,
      value: phone ? (
        <a className="govuk-link" href={`tel:${phone}`}>
          {phone}
        </a>
      ) : (
        t.person.none
      ),
    },
    { key: t.person.language, value: contactLanguageLabels[partner.locale][locale] },
    { key: t.person.prefers, value: t.person.ways[preferredContact] },
  ];
}
