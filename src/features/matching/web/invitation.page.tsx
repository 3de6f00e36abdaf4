import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import {
  activityLabels,
  availabilityLabels,
  engagementPromises,
  label,
  meetingLanguageLabels,
} from '../../../kernel/vocabulary/index.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { InsetText, RoleCard, SummaryList } from '../../../ui/index.js';
import type { MatchView } from '../data/match-view.query.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import { askedOf } from './asked.js';
import type { PayFit } from './pay-fit.js';
import { WhyYou } from './why-you.js';
import { InvitationState, OfferActions, type InvitationProps } from './invitation-state.js';

/** What a team asks of a partner, and what can be answered now. Time, length, pay and place come before anything else. */
export function InvitationPage({ match, timeZone, pay }: InvitationProps & { readonly pay: PayFit | null }) {
  const { locale, done } = usePage().visit;
  const t = words[locale].partner;
  const { request, status, dueAt } = match;
  return (
    <Layout
      title={request.title[locale]}
      caption={request.kind === 'project' ? t.invitation.project : t.invitation.committee}
      back={matchingPaths.home.to(locale)}
      done={done === null ? undefined : (t.done as Record<string, string | undefined>)[done]}
    >
      {status !== 'offered' && <InvitationState match={match} timeZone={timeZone} />}
      <RoleCard title={headingOf(request, locale)} tag={request.institution ?? undefined} {...askedOf(request, locale)}>
        <p className="govuk-body">{request.summary[locale]}</p>
      </RoleCard>
      {status === 'offered' && (
        <>
          {pay && <PayLimit pay={pay} id={match.id} />}
          {dueAt && <p className="govuk-body">{t.invitation.answerBy(format(locale).date(dueAt, timeZone))}</p>}
          <p className="govuk-body">{t.invitation.youCanSayNo}</p>
          <p className="govuk-body">{t.invitation.unknown}</p>
          <OfferActions id={match.id} />
          <WhyYou parts={match.parts} />
          <h2 className="govuk-heading-m">{t.invitation.more}</h2>
        </>
      )}
      <More request={request} />
    </Layout>
  );
}

/** A project that asks in its own name would be named twice. */
const headingOf = ({ asker, title }: MatchView['request'], locale: Locale): string =>
  asker[locale] === title[locale] ? words[locale].partner.invitation.inShort : asker[locale];

/** “Weekday mornings”, “Weekends” → “Weekday mornings”, “weekends”. */
const inOneSentence = (labels: readonly string[]) =>
  labels.map((text, index) => (index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1)));

/** The rest, for those who want to know it. */
function More({ request }: { request: MatchView['request'] }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.invitation;
  const f = format(locale);
  const rows: { key: string; value: string | null }[] = [
    {
      key: t.whatYouDo,
      value: f.list(inOneSentence(request.activities.map((code) => label(activityLabels, code, locale)))),
    },
    { key: t.language, value: label(meetingLanguageLabels, request.meetingLanguage, locale) },
    {
      key: t.when,
      value: f.list(inOneSentence(request.availability.map((code) => label(availabilityLabels, code, locale)))),
    },
    { key: t.starts, value: request.startsOn && f.date(request.startsOn) },
    { key: t.promise, value: engagementPromises[request.level][locale] },
    { key: t.code, value: request.code },
  ];
  return <SummaryList rows={rows.filter(({ value }) => Boolean(value))} />;
}

/** For whoever has set a limit: what this work adds in each year, beside what is promised already. */
function PayLimit({ pay: { ceiling, years }, id }: { readonly pay: PayFit; readonly id: Id }) {
  const { locale } = usePage().visit;
  const t = words[locale].rules.payFit;
  const f = format(locale);
  const fits = years.every(({ total }) => total <= ceiling);
  return (
    <InsetText>
      <b>{fits ? t.fits(f.money(ceiling)) : t.over(f.money(ceiling))}</b>
      {years.map(({ year, added, total }) => (
        <span key={year}> {t.year(String(year), f.money(added), f.money(total))}</span>
      ))}
      {fits ? null : (
        <>
          {' '}
          <a className="govuk-link" href={matchingPaths.ask.to(locale, { id })}>
            {t.tell}
          </a>
        </>
      )}
    </InsetText>
  );
}
