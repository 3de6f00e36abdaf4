import type { ReactNode } from 'react';
import type { Locale } from '../../../kernel/text.js';
import {
  activityLabels,
  availabilityLabels,
  conditionLabels,
  engagementLevelLabels,
  engagementPromises,
  interestLabels,
  label,
  meetingLanguageLabels,
  meetingModeLabels,
  perspectiveLabels,
  provinceLabels,
  type Labels,
  timeZoneLabels,
  trainingLabels,
} from '../../../kernel/vocabulary/index.js';
import { format } from '../../../platform/words/format.js';
import type { RequestPart } from '../domain/request-parts.js';
import type { RequestView } from '../domain/request-view.js';
import { words } from '../words/index.js';

/** One line of a request's summary, and the part where it is changed. */
export interface RequestLine {
  readonly part: RequestPart;
  readonly key: string;
  readonly value: ReactNode;
}

/** The whole request in plain lines, in the order of its parts. */
export function requestLines(request: RequestView, locale: Locale): RequestLine[] {
  return [...textLines(request, locale), ...wishLines(request, locale), ...termLines(request, locale)];
}

function textLines({ asker, title, summary }: RequestView, locale: Locale): RequestLine[] {
  const t = words[locale].rows;
  const both = (text: { en: string; fr: string }) => (
    <>
      <p className="govuk-body" lang="en">
        {text.en || '–'}
      </p>
      <p className="govuk-body" lang="fr">
        {text.fr || '–'}
      </p>
    </>
  );
  return [
    { part: 'for', key: t.asker, value: `${asker.title[locale]} (${asker.code})` },
    { part: 'words', key: t.title, value: both(title) },
    { part: 'words', key: t.summary, value: both(summary) },
  ];
}

/** What partners do and who is looked for. */
export function wishLines(request: RequestView, locale: Locale): RequestLine[] {
  const t = words[locale].rows;
  const list = listed(locale);
  const { level, places, onePlaceReason, conditions, conditionsRequired } = request;
  const weight = conditions.length > 0 ? ` (${conditionsRequired ? t.must : t.nice})` : '';
  return [
    { part: 'work', key: t.activities, value: list(request.activities, activityLabels, '–') },
    {
      part: 'work',
      key: t.level,
      value: `${label(engagementLevelLabels, level, locale)}. ${engagementPromises[level][locale]}`,
    },
    { part: 'who', key: t.places, value: onePlaceReason && places === 1 ? `1. ${t.onePlace(onePlaceReason)}` : places },
    { part: 'who', key: t.perspectives, value: list(request.perspectives, perspectiveLabels, t.any) },
    { part: 'who', key: t.conditions, value: list(conditions, conditionLabels, t.any, weight) },
    { part: 'who', key: t.interests, value: list(request.interests, interestLabels, t.any) },
    { part: 'who', key: t.newcomers, value: request.newcomersWelcome ? t.welcome : t.notWelcome },
    { part: 'who', key: t.trainings, value: list(request.trainings, trainingLabels, t.noTraining) },
  ];
}

/** Language, place, time, pay and the ticks. */
export function termLines(request: RequestView, locale: Locale): RequestLine[] {
  const t = words[locale].rows;
  const list = listed(locale);
  const place = request.mode === 'virtual' || !request.place ? '' : ` (${request.place})`;
  return [
    { part: 'place', key: t.language, value: label(meetingLanguageLabels, request.meetingLanguage, locale) },
    { part: 'place', key: t.availability, value: list(request.availability, availabilityLabels, '–') },
    { part: 'place', key: t.interpretation, value: request.interpretation ? t.paid : t.notPaid },
    { part: 'place', key: t.timeZone, value: clockOf(request, locale) },
    { part: 'place', key: t.mode, value: label(meetingModeLabels, request.mode, locale) + place },
    { part: 'place', key: t.provinces, value: list(request.provinces, provinceLabels, t.anywhere) },
    { part: 'time', key: t.time, value: t.hours(request.hoursPerMonth, request.months) },
    { part: 'time', key: t.dates, value: datesOf(request, locale) },
    { part: 'pay', key: t.pay, value: payOf(request, locale) },
    { part: 'conflicts', key: t.conflicts, value: request.conflictsWith.join(', ') || t.nobody },
    { part: 'partnership', key: t.partnership, value: request.partnership ? t.ticked : t.notTicked },
  ];
}

function clockOf({ timeZone, timesFlexible }: RequestView, locale: Locale): string {
  const zone = label(timeZoneLabels, timeZone, locale);
  return timesFlexible ? words[locale].rows.flexible(zone) : zone;
}

function datesOf({ startsOn, replyBy, shortNotice }: RequestView, locale: Locale): string {
  const t = words[locale].rows;
  const f = format(locale);
  const dates = [startsOn && t.starts(f.dateShort(startsOn)), replyBy && t.answers(f.dateShort(replyBy))];
  const said = dates.filter((text) => text).join(', ') || '–';
  return shortNotice ? `${said}. ${t.shortNotice(shortNotice)}` : said;
}

function payOf({ payPerHour, budgetConfirmed }: RequestView, locale: Locale): string {
  const t = words[locale];
  const budget = budgetConfirmed ? t.rows.budgetConfirmed : t.rows.budgetMissing;
  return payPerHour === 0 ? t.payPart.unpaid : `${format(locale).moneyPerHour(payPerHour)}, ${budget}`;
}

const listed =
  (locale: Locale) =>
  <Code extends string>(codes: readonly Code[], labels: Labels<Code>, none: string, after = ''): ReactNode => {
    if (codes.length === 0) return none;
    if (codes.length === 1 && codes[0] !== undefined) return label(labels, codes[0], locale) + after;
    return (
      <>
        <ul className="govuk-list govuk-list--bullet">
          {codes.map((code) => (
            <li key={code}>{label(labels, code, locale)}</li>
          ))}
        </ul>
        {after.trim()}
      </>
    );
  };
