import {
  activityLabels,
  conditionLabels,
  meetingLanguageLabels,
  meetingModeLabels,
} from '../../../kernel/vocabulary/index.js';
import { FactsList, InsetText, SummaryList } from '../../../ui/index.js';
import type { RequestDesk } from '../data/request-desk.query.js';
import { useDesk } from './desk.js';
import { labelled } from './labels.js';

/** What a request asks for, short enough to keep in mind while choosing. */
export function RequestFacts({ desk: { request, taken } }: { desk: RequestDesk }) {
  const { t, f, locale } = useDesk();
  const { places, meetingLanguage, mode, hoursPerMonth, months, payPerHour, startsOn, replyBy } = request;
  const day = (on: string | null) => (on ? f.dateShort(on) : t.request.notSaid);
  const meetings = [meetingLanguageLabels[meetingLanguage][locale], meetingModeLabels[mode][locale].toLowerCase()].join(
    ', ',
  );
  return (
    <>
      {request.summary[locale] ? <InsetText>{request.summary[locale]}</InsetText> : null}
      <FactsList
        facts={[
          { label: t.request.places, value: t.request.taken(taken, places) },
          { label: t.request.meetings, value: meetings },
          { label: t.request.time, value: `${t.request.hours(hoursPerMonth)}, ${t.request.months(months)}` },
          { label: t.request.pay, value: payPerHour > 0 ? f.moneyPerHour(payPerHour) : t.request.noPay },
          { label: t.request.starts, value: day(startsOn) },
          { label: t.request.replyBy, value: day(replyBy) },
        ]}
      />
      <Wishes desk={{ request }} />
    </>
  );
}

function Wishes({ desk: { request } }: { desk: Pick<RequestDesk, 'request'> }) {
  const { t, locale } = useDesk();
  const { conditions, conditionsRequired, activities } = request;
  const wanted = labelled(conditionLabels, conditions, { locale, none: t.request.anyExperience });
  const weight = conditions.length > 0 ? ` (${conditionsRequired ? t.request.must : t.request.nice})` : '';
  return (
    <SummaryList
      rows={[
        { key: t.request.wanted, value: wanted + weight },
        { key: t.request.doing, value: labelled(activityLabels, activities, { locale, none: t.request.notSaid }) },
      ]}
    />
  );
}
