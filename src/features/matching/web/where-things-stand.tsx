import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Card, StatusSteps, type StatusStep } from '../../../ui/index.js';
import type { MatchView } from '../data/match-view.query.js';
import { words } from '../words/index.js';

interface Props {
  readonly partner: { readonly submittedAt: Date | null; readonly joinedAt: Date | null; readonly timeZone: string };
  readonly matches: readonly MatchView[];
}

type Words = (typeof words)['en']['partner']['steps'];
type Day = (when: Date) => string;

/** How far a match has come on the way that every partner sees: asked, met, decided. */
const progress: Partial<Record<MatchView['status'], number>> = {
  offered: 1,
  interested: 2,
  introduced: 3,
  accepted: 4,
  active: 5,
};
const reached = (match: MatchView | undefined) => (match ? (progress[match.status] ?? 0) : 0);

/** The way from the application to the decision, with the dates of the match that has come furthest. */
export function WhereThingsStand({ partner, matches }: Props) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.steps;
  const day: Day = (when) => format(locale).date(when, partner.timeZone);
  const [furthest] = [...matches].sort((a, b) => reached(b) - reached(a));
  const match = reached(furthest) > 0 ? furthest : undefined;
  return (
    <Card title={t.title}>
      <StatusSteps
        steps={[
          { title: t.applied, note: partner.submittedAt && day(partner.submittedAt), is: 'done' },
          { title: t.joined, note: partner.joinedAt && day(partner.joinedAt), is: 'done' },
          offered(match, t, day),
          meeting(match, t, day),
          decided(match, t, day),
        ]}
      />
    </Card>
  );
}

function offered(match: MatchView | undefined, t: Words, day: Day): StatusStep {
  if (match?.interestedAt) return { title: t.offered, note: t.youSaidYes(day(match.interestedAt)), is: 'done' };
  return { title: t.offered, note: match ? t.yourTurn : t.offeredTodo, is: 'now' };
}

function meeting(match: MatchView | undefined, t: Words, day: Day): StatusStep {
  if (reached(match) < 2) return { title: t.meet, note: t.meetTodo, is: 'todo' };
  if (!match?.meetingAt) return { title: t.meet, note: t.meetSoon, is: 'now' };
  return { title: t.meet, note: day(match.meetingAt), is: match.partnerYesAt ? 'done' : 'now' };
}

function decided(match: MatchView | undefined, t: Words, day: Day): StatusStep {
  if (match?.startedAt) return { title: t.decide, note: t.working(day(match.startedAt)), is: 'done' };
  if (match?.acceptedAt) return { title: t.decide, note: t.bothYes(day(match.acceptedAt)), is: 'done' };
  if (match?.partnerYesAt) return { title: t.decide, note: t.waitTeam, is: 'now' };
  return { title: t.decide, note: t.decideTodo, is: 'todo' };
}
