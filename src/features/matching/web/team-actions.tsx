import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow } from '../../../ui/index.js';
import { deskPaths } from '../../desk/desk.paths.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import type { TeamMatch } from './team-match.js';

/** What the team, or a coordinator, can do now. */
export function TeamActions({ match }: { match: TeamMatch }) {
  const { status } = match;
  if (status === 'interested' && match.coordinates) return <Introduce id={match.id} />;
  if (status === 'introduced') return <Answer match={match} />;
  if (status === 'accepted') return <Start id={match.id} />;
  if (status === 'active') return <End id={match.id} />;
  return null;
}

function Introduce({ id }: { id: string }) {
  const { locale } = usePage().visit;
  return <Button href={deskPaths.match.to(locale, { id })}>{words[locale].team.match.introduce}</Button>;
}

function Answer({ match: { id, teamYesAt } }: { match: TeamMatch }) {
  const { locale } = usePage().visit;
  const t = words[locale].team.match;
  return (
    <>
      <p className="govuk-body">{teamYesAt ? t.youSaidYes : t.hiddenAnswer}</p>
      <Form action={matchingPaths.teamAnswer.to(locale, { id })}>
        <ButtonRow>
          {!teamYesAt && <Button>{t.yes}</Button>}
          <Button look="secondary" href={matchingPaths.teamDecline.to(locale, { id })}>
            {t.no}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

function Start({ id }: { id: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].team.match;
  return (
    <>
      <p className="govuk-body">{t.startNote}</p>
      <Form action={matchingPaths.start.to(locale, { id })}>
        <ButtonRow>
          <Button>{t.start}</Button>
          <Button look="secondary" href={matchingPaths.withdraw.to(locale, { id })}>
            {t.withdraw}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

function End({ id }: { id: string }) {
  const { locale } = usePage().visit;
  return (
    <Button look="secondary" href={matchingPaths.end.to(locale, { id })}>
      {words[locale].team.match.end}
    </Button>
  );
}
