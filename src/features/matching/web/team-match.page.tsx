import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Card, SummaryList } from '../../../ui/index.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import { revealedLabels } from '../domain/reveal.js';
import { words } from '../words/index.js';
import { TeamActions } from './team-actions.js';
import type { TeamMatch } from './team-match.js';

export interface TeamMatchProps {
  readonly match: TeamMatch;
  readonly timeZone: string;
}

/** A match as the team sees it: how they fit, and who it is only after the introduction. */
export function TeamMatchPage({ match, timeZone }: TeamMatchProps) {
  const { locale, done } = usePage().visit;
  const t = words[locale].team;
  const turn = (t.match.turn as Record<string, string | undefined>)[match.status] ?? t.match.turn.closed;
  return (
    <Layout
      title={t.match.title(match.request.code)}
      back={requestsPaths.request.to(locale, { id: match.request.id })}
      done={done === null ? undefined : (t.done as Record<string, string | undefined>)[done]}
    >
      <p className="govuk-body-l">{turn}</p>
      {match.revealed.length > 0 ? <Who match={match} /> : <Hidden match={match} />}
      {match.status === 'introduced' && match.meetingAt && <Meeting match={match} timeZone={timeZone} />}
      <TeamActions match={match} />
    </Layout>
  );
}

function Who({ match }: { match: TeamMatch }) {
  const { locale } = usePage().visit;
  const t = words[locale].team.match;
  return (
    <Card title={t.who}>
      <p className="govuk-body">{t.whoNote}</p>
      <SummaryList
        rows={match.revealed.map(({ field, value }) => ({ key: capital(revealedLabels[field][locale]), value }))}
      />
    </Card>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const open: readonly string[] = ['proposed', 'approved', 'offered', 'interested'];

/** Before the introduction: the fit in words, from criteria that speak of the work and not of the person. */
function Hidden({ match }: { match: TeamMatch }) {
  const { locale } = usePage().visit;
  const t = words[locale].team.match;
  if (!open.includes(match.status)) return null;
  const rows = match.parts.flatMap(({ criterion, points, outOf }) => {
    const key = (t.criteria as Record<string, string | undefined>)[criterion];
    return key && points > 0 ? [{ key, value: t.fits[fitOf(points / outOf)] }] : [];
  });
  return (
    <Card title={t.fit}>
      {rows.length > 0 && <SummaryList rows={rows} />}
      <p className="govuk-body">{t.hidden}</p>
    </Card>
  );
}

const fitOf = (share: number) => (share >= 0.8 ? 'strong' : share >= 0.5 ? 'good' : 'some');

function Meeting({ match, timeZone }: TeamMatchProps) {
  const { locale } = usePage().visit;
  const t = words[locale].team.match;
  return (
    <Card title={t.meeting}>
      <SummaryList
        rows={[
          match.meetingAt && { key: t.when, value: format(locale).dateTime(match.meetingAt, timeZone) },
          { key: t.how, value: match.meetingNote },
        ]}
      />
    </Card>
  );
}
