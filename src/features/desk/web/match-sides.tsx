import {
  endReasonLabels,
  meetingLanguageLabels,
  meetingModeLabels,
  partnerDeclineReasonLabels,
  teamDeclineReasonLabels,
} from '../../../kernel/vocabulary/index.js';
import type { Text } from '../../../kernel/text.js';
import { Card, PersonChip, SummaryList } from '../../../ui/index.js';
import { dismissReasonLabels, revealedLabels, type MatchView } from '../../matching/matching.service.js';
import type { MatchDesk } from '../data/match-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { useDesk } from './desk.js';
import { noteOf, workOf } from './people-words.js';

/** Who and what stand on the two sides of a match. */
export function MatchSides({ desk }: { desk: MatchDesk }) {
  const { t, locale } = useDesk();
  const { match, card } = desk;
  const { partner, request } = match;
  return (
    <>
      <Card title={t.match.partner}>
        <PersonChip
          name={partner.name}
          href={deskPaths.person.to(locale, { id: partner.id })}
          {...(card ? { note: noteOf(card, locale) } : {})}
        />
        {card ? <p className="govuk-body">{workOf(card, locale)}</p> : null}
        <SummaryList rows={partnerRows(match, t, locale)} />
      </Card>
      <Card title={t.match.request}>
        <p className="govuk-body">
          <a className="govuk-link" href={deskPaths.request.to(locale, { id: request.id })}>
            {t.request.of(request.code, request.title[locale])}
          </a>
        </p>
        <RequestRows match={match} />
      </Card>
    </>
  );
}

type Words = ReturnType<typeof useDesk>['t'];

function partnerRows(match: MatchView, t: Words, locale: 'en' | 'fr') {
  const shown = match.revealed.map(
    (field) => (revealedLabels as Record<string, Text | undefined>)[field]?.[locale] ?? field,
  );
  const reason = match.reason === null ? undefined : reasonOf(match)?.[locale];
  return [
    { key: t.match.shows, value: shown.join('; ') || t.match.showsNothing },
    { key: t.match.proposedBy, value: match.proposedBy ?? t.match.theRound },
    match.approvedBy !== null && { key: t.match.approvedBy, value: match.approvedBy },
    reason !== undefined && { key: t.match.reason, value: reason },
    ...(match.introducedAt === null ? [] : answers(match, t)),
  ];
}

/** Coordinators see both answers; the sides see each other’s only when both are in. */
const answers = ({ partnerYesAt, teamYesAt }: MatchView, { match: t }: Words) => [
  { key: t.partnerSide, value: t.sides[partnerYesAt ? 'yes' : 'waiting'] },
  { key: t.teamSide, value: t.sides[teamYesAt ? 'yes' : 'waiting'] },
];

/** Which list a reason comes from depends on the step that gave it. */
function reasonOf({ status, reason }: MatchView): Text | undefined {
  const lists: Record<string, Readonly<Record<string, Text>> | undefined> = {
    ...{ dismissed: dismissReasonLabels, ended: endReasonLabels },
    ...{ declined_by_partner: partnerDeclineReasonLabels, declined_by_team: teamDeclineReasonLabels },
  };
  return lists[status]?.[reason ?? ''];
}

function RequestRows({ match }: { match: MatchView }) {
  const { t, f, locale, zone } = useDesk();
  const { request, meetingAt, meetingNote } = match;
  const meetings = [
    meetingLanguageLabels[request.meetingLanguage][locale],
    meetingModeLabels[request.mode][locale].toLowerCase(),
  ];
  return (
    <SummaryList
      rows={[
        { key: t.request.meetings, value: meetings.join(', ') },
        {
          key: t.request.time,
          value: `${t.request.hours(request.hoursPerMonth)}, ${t.request.months(request.months)}`,
        },
        { key: t.request.pay, value: request.payPerHour > 0 ? f.moneyPerHour(request.payPerHour) : t.request.noPay },
        meetingAt !== null && {
          key: t.match.meeting,
          value: [f.dateTime(meetingAt, zone), meetingNote].filter(Boolean).join(' · '),
        },
      ]}
    />
  );
}
