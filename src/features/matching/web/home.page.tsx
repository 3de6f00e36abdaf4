import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, ButtonRow, Card, Columns, ContactCard, PauseCard, ProfileMeter } from '../../../ui/index.js';
import { partnersPaths } from '../../partners/partners.paths.js';
import type { MatchView } from '../data/match-view.query.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import { greetingAt } from './greeting.js';
import { NextForMe, waitsForMe } from './next-for-me.js';
import { WhereThingsStand } from './where-things-stand.js';

export interface HomePageProps {
  readonly now: Date;
  readonly partner: {
    readonly givenName: string;
    readonly timeZone: string;
    readonly status: string;
    readonly pausedUntil: string | null;
    readonly submittedAt: Date | null;
    readonly joinedAt: Date | null;
  };
  /** Every match that the partner has heard of, newest first. */
  readonly matches: readonly MatchView[];
  readonly profile: { readonly done: number; readonly of: number };
  readonly contact: string | null;
}

/** A partner’s home: one next thing, where things stand, and a way to rest. */
export function HomePage(props: HomePageProps) {
  const { locale, done } = usePage().visit;
  const t = words[locale].partner;
  const { partner, matches, now } = props;
  const waiting = matches.filter((match) => waitsForMe(match));
  const paused = partner.status === 'paused';
  return (
    <Layout
      title={paused && waiting.length === 0 ? t.home.paused : t.home.things(waiting.length)}
      caption={t.greeting[greetingAt(now, partner.timeZone)](partner.givenName)}
      done={done === null ? undefined : (t.done as Record<string, string | undefined>)[done]}
    >
      <Columns
        main={
          <>
            {paused && <OnABreak until={partner.pausedUntil} />}
            {waiting.length > 0 && <NextForMe waiting={waiting} now={now} timeZone={partner.timeZone} />}
            {waiting.length === 0 && !paused && <Quiet />}
            <WhereThingsStand partner={partner} matches={matches} />
            <Mine matches={matches} />
          </>
        }
        side={<Aside {...props} paused={paused} />}
      />
    </Layout>
  );
}

/** Nothing to do is good news, and says honestly what happens next. */
function Quiet() {
  const { locale } = usePage().visit;
  const t = words[locale].partner.home;
  return (
    <Card title={t.nothingTitle}>
      <p className="govuk-body">{t.nothing}</p>
    </Card>
  );
}

function OnABreak({ until }: { until: string | null }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner;
  return (
    <Card title={t.pause.pausedTitle} look="soft">
      <p className="govuk-body">{t.home.pausedText}</p>
      <p className="govuk-body">{until ? t.home.pausedUntil(format(locale).date(until)) : t.pause.open}</p>
      <Form action={matchingPaths.resume.to(locale)}>
        <Button>{t.home.back}</Button>
      </Form>
    </Card>
  );
}

/** What is under way beside the one next thing. */
function Mine({ matches }: { matches: readonly MatchView[] }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.home;
  const mine = matches.filter(({ status }) => status in t.status);
  if (mine.length === 0) return null;
  return (
    <Card title={t.yours}>
      <ul className="govuk-list">
        {mine.map(({ id, status, request }) => (
          <li key={id}>
            <a className="govuk-link target" href={matchingPaths.invitation.to(locale, { id })}>
              {request.title[locale]}
            </a>
            <br />
            {t.status[status as keyof typeof t.status]}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Aside({ profile, contact, paused }: HomePageProps & { paused: boolean }) {
  const { visit, network } = usePage();
  const t = words[visit.locale].partner.home;
  return (
    <>
      <Card title={t.profile}>
        <ProfileMeter done={profile.done} of={profile.of}>
          {t.profileParts(profile.done, profile.of)}
        </ProfileMeter>
        <ButtonRow>
          <Button look="secondary" href={partnersPaths.profile.to(visit.locale)}>
            {t.profileLink}
          </Button>
        </ButtonRow>
      </Card>
      {!paused && (
        <PauseCard title={t.badDay} href={matchingPaths.pause.to(visit.locale)} link={t.takeABreak}>
          {t.badDayText}
        </PauseCard>
      )}
      {contact && <ContactCard title={t.contact} name={contact} note={t.contactNote(network.phone)} />}
    </>
  );
}
