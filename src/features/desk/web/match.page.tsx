import { Columns, Score, ScoreBreakdown, StatusTag, type FormState } from '../../../ui/index.js';
import type { MatchDesk } from '../data/match-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { repairWords } from '../words/repair.js';
import { underMatch } from './decide-forms.js';
import { Desk, useDesk } from './desk.js';
import { History } from './history.js';
import { LettersTable } from './letters-table.js';
import { MatchDecisions } from './match-decisions.js';
import { MatchSides } from './match-sides.js';
import { frozenParts } from './score-parts.js';
import { statusWords, toneOf } from './status.js';
import { Waivers } from './waivers.js';
import { Due, Leaves } from './when.js';

export interface MatchPageProps {
  readonly frame: DeskFrame;
  readonly desk: MatchDesk;
  /** What was typed for a step, with what is wrong. */
  readonly form: FormState;
  readonly step?: string | undefined;
}

/** One match: what can be done now, why it was proposed, both sides, what happened, and its letters. */
export function MatchPage({ frame, desk, form, step }: MatchPageProps) {
  const { t, locale } = useDesk();
  const { match, history, letters } = desk;
  return (
    <Desk
      frame={frame}
      title={t.match.title(match.partner.name, match.request.code)}
      back={deskPaths.request.to(locale, { id: match.request.id })}
      tags={<Tags desk={desk} />}
      form={underMatch(form, match.id)}
    >
      <Columns
        main={
          <>
            <MatchDecisions desk={desk} form={form} step={step} />
            <Waivers requestId={match.request.id} waivers={desk.waivers} />
            <Evidence desk={desk} />
            <LettersTable caption={t.match.letters} letters={letters} none={t.match.noLetters} />
            <History entries={history} title={t.match.history} />
          </>
        }
        side={<MatchSides desk={desk} />}
      />
    </Desk>
  );
}

function Tags({ desk: { match } }: { desk: MatchDesk }) {
  const { t, locale } = useDesk();
  const { status, dueAt } = match;
  return (
    <>
      <StatusTag tone={toneOf(status)}>{statusWords('match', status, locale)}</StatusTag>
      <span>{t.request.nextSteps[status] ?? t.request.noStep}</span>
      {dueAt === null ? null : status === 'approved' ? <Leaves at={dueAt} /> : <Due due={dueAt} />}
    </>
  );
}

/** The score as it was when the match was proposed: evidence that no later change touches. */
function Evidence({ desk: { match } }: { desk: MatchDesk }) {
  const { t, f, locale } = useDesk();
  const parts = frozenParts(match.parts, locale);
  return (
    <>
      <h2 className="govuk-heading-m">{t.match.frozen}</h2>
      <p className="govuk-body">{t.match.frozenLead(f.dateShort(match.proposedAt), match.criteriaVersion)}</p>
      <Score parts={parts} />
      <ScoreBreakdown parts={parts} />
      <p className="govuk-body">
        <a className="govuk-link" href={deskPaths.whyThis.to(locale, { id: match.id })}>
          {repairWords[locale].whyThis.link}
        </a>
      </p>
    </>
  );
}
