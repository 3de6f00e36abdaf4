import { Card, DataTable, Details, InsetText, Score, ScoreBreakdown, Tag } from '../../../ui/index.js';
import type { PlannedPerson, PlannedRequest } from '../data/round-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { roundWords } from '../words/rounds.js';
import { useDesk } from './desk.js';
import { RoundTableRules } from './round-table-rules.js';
import { frozenParts } from './score-parts.js';

/** The plan, request by request: who and why, and why a place stays empty. */
export function RoundPlan({ requests }: { requests: readonly PlannedRequest[] }) {
  return requests.map((request) => <OneRequest request={request} key={request.id} />);
}

function OneRequest({ request }: { request: PlannedRequest }) {
  const { t: desk, locale } = useDesk();
  const t = roundWords[locale];
  const title = desk.request.of(request.code, request.title[locale]);
  const { person, fit, role } = t.columns;
  return (
    <Card
      title={
        <a className="govuk-link" href={deskPaths.request.to(locale, { id: request.id })}>
          {title}
        </a>
      }
    >
      <DataTable
        caption={title}
        captionHidden
        columns={[person, fit, role].map((column) => ({ title: column }))}
        rows={request.people.map((one) => ({ id: one.id, name: one.name, cells: cells(one, locale) }))}
        empty={<p className="govuk-body">{t.nobody}</p>}
      />
      <RoundTableRules request={request} />
      {request.empty > 0 ? (
        <InsetText>
          <b>{t.empty(request.empty)}</b>. {request.why?.[locale]}
        </InsetText>
      ) : null}
    </Card>
  );
}

const cells = (one: PlannedPerson, locale: 'en' | 'fr') => [
  <a className="govuk-link" href={deskPaths.person.to(locale, { id: one.id })} key="name">
    {one.name}
  </a>,
  <Fit person={one} key="fit" />,
  <Role person={one} key="role" />,
];

function Fit({ person: { parts } }: { person: PlannedPerson }) {
  const { t, locale } = useDesk();
  const named = frozenParts(parts, locale);
  return (
    <>
      <Score parts={named} />
      <Details summary={t.request.whyThis}>
        <ScoreBreakdown parts={named} />
      </Details>
    </>
  );
}

function Role({ person: { role, waiting, gone } }: { person: PlannedPerson }) {
  const t = roundWords[useDesk().locale];
  if (gone) return <Tag colour="red">{t.gone}</Tag>;
  return (
    <>
      {role === 'first' ? <Tag colour="green">{t.first}</Tag> : t.alternate}
      {waiting ? ` (${t.already})` : null}
    </>
  );
}
