import { ButtonRow, StatusTag } from '../../../ui/index.js';
import type { MatchView } from '../../matching/matching.service.js';
import type { Compared } from '../data/request-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { Step, StepWithReasonForm } from './decide-forms.js';
import { useDesk } from './desk.js';
import { statusWords, toneOf } from './status.js';
import { Leaves } from './when.js';

interface ChoiceProps {
  readonly one: Compared;
  readonly compared: readonly string[];
  /** All places are taken. */
  readonly full: boolean;
}

/** What the coordinator can decide about one of the people side by side. */
export function Choice({ one: { match, card }, compared, full }: ChoiceProps) {
  const { t } = useDesk();
  if (!match)
    return (
      <>
        <b>{t.compare.notProposed}</b>
        <br />
        {t.compare.notProposedNext}
      </>
    );
  const shared = { matchId: match.id, compared };
  if (match.status === 'proposed') return <Proposed {...shared} name={card.name} full={full} />;
  if (match.status === 'approved') return <Approved {...shared} name={card.name} match={match} />;
  return <Elsewhere {...shared} name={card.name} match={match} />;
}

interface Shared {
  readonly matchId: string;
  readonly compared: readonly string[];
  readonly name: string;
}

function Proposed({ full, name, ...shared }: Shared & { full: boolean }) {
  const { t } = useDesk();
  return (
    <>
      {full ? (
        <p className="govuk-body">{t.compare.full}</p>
      ) : (
        <Step {...shared} step="approve" label={t.compare.approve} spoken={t.compare.approveWho(name)} />
      )}
      <StepWithReasonForm {...shared} step="dismiss" label={t.compare.dismiss} spoken={t.compare.dismissWho(name)} />
    </>
  );
}

function Approved({ match, name, ...shared }: Shared & { match: MatchView }) {
  const { t } = useDesk();
  return (
    <>
      <State match={match} />
      <p className="govuk-body">
        <Leaves at={match.dueAt} />
      </p>
      <ButtonRow>
        <Step {...shared} step="take_back" label={t.compare.undo} spoken={t.compare.undoWho(name)} look="secondary" />
        <Step {...shared} step="offer" label={t.compare.release} spoken={t.compare.releaseWho(name)} look="secondary" />
      </ButtonRow>
    </>
  );
}

function Elsewhere({ match, name, ...shared }: Shared & { match: MatchView }) {
  const { t, locale } = useDesk();
  return (
    <>
      <State match={match} />
      {match.status === 'dismissed' ? (
        <Step {...shared} step="propose" label={t.compare.again} spoken={t.compare.againWho(name)} look="secondary" />
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link target" href={deskPaths.match.to(locale, { id: match.id })}>
          {t.compare.openMatch}
          <span className="govuk-visually-hidden"> ({name})</span>
        </a>
      </p>
    </>
  );
}

function State({ match }: { match: MatchView }) {
  const { locale } = useDesk();
  return <StatusTag tone={toneOf(match.status)}>{statusWords('match', match.status, locale)}</StatusTag>;
}
