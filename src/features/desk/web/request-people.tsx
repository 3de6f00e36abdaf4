import { Button, DataTable, EmptyState, PersonChip, StatusTag } from '../../../ui/index.js';
import type { RequestDesk } from '../data/request-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { useDesk } from './desk.js';
import { noteOf, workOf } from './people-words.js';
import { FoldedScore } from './score-parts.js';
import { statusWords, toneOf } from './status.js';
import { Due, Leaves } from './when.js';

/** Who is proposed and who else fits, with boxes to tick for a look side by side. */
export function ChoosePeople({ desk }: { desk: RequestDesk }) {
  const { t, locale } = useDesk();
  const some = desk.matches.length + desk.others.length > 1;
  return (
    <form action={deskPaths.compare.to(locale, { id: desk.request.id })} method="get">
      <Proposed desk={desk} />
      {desk.request.status === 'open' ? <Others desk={desk} /> : null}
      {some ? (
        <div className="dock">
          <Button look="secondary">{t.request.compare}</Button>
          <span>{t.request.compareHint}</span>
        </div>
      ) : null}
    </form>
  );
}

function Proposed({ desk: { matches } }: { desk: RequestDesk }) {
  const { t, locale } = useDesk();
  const { person, fit, state, next } = t.request.columns;
  return (
    <DataTable
      caption={t.request.matches}
      select="with"
      fewOnly
      columns={[{ title: person }, { title: fit }, { title: state }, { title: next }, { title: t.columns.due }]}
      rows={matches.map(({ id, partner, score, status, dueAt }) => ({
        id: partner.id,
        name: partner.name,
        cells: [
          <a className="govuk-link" href={deskPaths.match.to(locale, { id })} key="name">
            {partner.name}
          </a>,
          t.match.outOf(score),
          <StatusTag tone={toneOf(status)} key="state">
            {statusWords('match', status, locale)}
          </StatusTag>,
          t.request.nextSteps[status] ?? t.request.noStep,
          status === 'approved' ? <Leaves at={dueAt} key="due" /> : dueAt && <Due due={dueAt} key="due" />,
        ],
      }))}
      empty={
        <EmptyState title={t.request.noMatches} headingLevel={2}>
          {t.request.noMatchesNext}
        </EmptyState>
      }
    />
  );
}

function Others({ desk: { others, othersCount } }: { desk: RequestDesk }) {
  const { t, locale } = useDesk();
  const { person, fit, work } = t.request.columns;
  const caption = [
    t.request.others(othersCount),
    othersCount > others.length ? t.request.othersShown(others.length) : '',
  ]
    .filter(Boolean)
    .join('. ');
  return (
    <DataTable
      caption={caption}
      select="with"
      fewOnly
      columns={[{ title: person }, { title: fit }, { title: work }]}
      rows={others.map(({ card, scored }) => ({
        id: card.id,
        name: card.name,
        cells: [
          <PersonChip
            name={card.name}
            note={noteOf(card, locale)}
            href={deskPaths.person.to(locale, { id: card.id })}
            small
            key="name"
          />,
          <FoldedScore parts={scored.parts} key="fit" />,
          workOf(card, locale),
        ],
      }))}
      empty={<p className="govuk-body">{t.request.noOthers}</p>}
    />
  );
}
