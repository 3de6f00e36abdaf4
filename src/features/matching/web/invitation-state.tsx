import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, ButtonRow, Card, SummaryList } from '../../../ui/index.js';
import type { MatchView } from '../data/match-view.query.js';
import { revealLabels, type Revealed } from '../domain/reveal.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';

export interface InvitationProps {
  readonly match: MatchView;
  readonly timeZone: string;
}

/** Yes, not now, or a question: three answers of equal worth. */
export function OfferActions({ id }: { id: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.invitation;
  return (
    <ButtonRow>
      <Button href={matchingPaths.sayYes.to(locale, { id })}>{t.yes}</Button>
      <Button look="secondary" href={matchingPaths.notNow.to(locale, { id })}>
        {t.notNow}
      </Button>
      <Button look="secondary" href={matchingPaths.ask.to(locale, { id })}>
        {t.ask}
      </Button>
    </ButtonRow>
  );
}

/** Where an invitation stands once it has been answered, and what can be done next. */
export function InvitationState({ match, timeZone }: InvitationProps) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.invitation;
  const { status } = match;
  return (
    <Card look={status === 'introduced' ? 'next' : undefined}>
      <p className="govuk-body-l">{(t.state as Record<string, string | undefined>)[status]}</p>
      {match.revealed.length > 0 && <Shown revealed={match.revealed} />}
      {status === 'introduced' && <Meeting match={match} timeZone={timeZone} />}
      {(status === 'expired' || status === 'declined_by_partner') && <p className="govuk-body">{t.again}</p>}
      <WayOut match={match} />
    </Card>
  );
}

function Meeting({ match, timeZone }: InvitationProps) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.invitation;
  const { meetingAt, meetingNote, partnerYesAt } = match;
  return (
    <>
      {meetingAt && (
        <SummaryList
          rows={[
            { key: t.meetingWhen, value: format(locale).dateTime(meetingAt, timeZone) },
            { key: t.meetingHow, value: meetingNote },
          ]}
        />
      )}
      <p className="govuk-body">{partnerYesAt ? t.youSaidYes : t.afterMeeting}</p>
      {!partnerYesAt && <AnswerAfter id={match.id} />}
    </>
  );
}

function AnswerAfter({ id }: { id: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.invitation;
  return (
    <Form action={matchingPaths.partnerAnswer.to(locale, { id })}>
      <ButtonRow>
        <Button>{t.yesAfter}</Button>
        <Button look="secondary" href={matchingPaths.notNow.to(locale, { id })}>
          {t.noAfter}
        </Button>
      </ButtonRow>
    </Form>
  );
}

function Shown({ revealed }: Pick<MatchView, 'revealed'>) {
  const { locale } = usePage().visit;
  const shown = (Object.keys(revealLabels) as Revealed[]).filter((field) => revealed.includes(field));
  return (
    <p className="govuk-body">
      <b>{words[locale].partner.invitation.shown}</b>
      <br />
      {shown.map((field) => revealLabels[field][locale]).join(' · ')}
    </p>
  );
}

function WayOut({ match: { id, status, partnerYesAt } }: Pick<InvitationProps, 'match'>) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.invitation;
  const decides = status === 'interested' || (status === 'introduced' && partnerYesAt);
  const works = status === 'accepted' || status === 'active';
  if (!decides && !works) return null;
  const page = decides ? matchingPaths.notNow : matchingPaths.leave;
  return (
    <p className="govuk-body">
      <a className="govuk-link target" href={page.to(locale, { id })}>
        {decides ? t.changedMind : t.leave}
      </a>
    </p>
  );
}
