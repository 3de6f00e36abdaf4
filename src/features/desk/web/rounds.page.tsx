import { Form } from '../../../platform/web/form.js';
import { Button, Card, DataTable, EmptyState, InsetText, Tag } from '../../../ui/index.js';
import type { PlannedRequest, RoundDesk } from '../data/round-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, useDesk } from './desk.js';
import { FoldedScore } from './score-parts.js';

/** The plan for all open requests, to be read before it is made. */
export function RoundsPage({ frame, round }: { frame: DeskFrame; round: RoundDesk }) {
  const { t } = useDesk();
  return (
    <Desk frame={frame} title={t.rounds.title} current="rounds">
      <p className="govuk-body">{t.rounds.lead}</p>
      <Sum round={round} />
      {round.plans.map((plan) => (
        <OnePlan plan={plan} key={plan.id} />
      ))}
      <Go proposals={round.proposals} />
    </Desk>
  );
}

function Sum({ round: { plans, proposals, emptyPlaces } }: { round: RoundDesk }) {
  const { t } = useDesk();
  if (plans.length === 0) return <EmptyState title={t.rounds.noRequests}>{t.rounds.noRequestsNext}</EmptyState>;
  if (proposals === 0) return <EmptyState title={t.rounds.nothing}>{t.rounds.nothingNext}</EmptyState>;
  const wanted = plans.filter(({ people }) => people.length > 0).length;
  return (
    <p className="govuk-body">
      <b>{t.rounds.summary(proposals, wanted)}</b>. {t.rounds.empty(emptyPlaces)}.
    </p>
  );
}

function Go({ proposals }: { proposals: number }) {
  const { t, locale } = useDesk();
  if (proposals === 0) return null;
  return (
    <Form action={deskPaths.rounds.to(locale)} className="dock">
      <Button preventDoubleClick>{t.rounds.go(proposals)}</Button>
      <span>{t.rounds.goHint}</span>
    </Form>
  );
}

function OnePlan({ plan }: { plan: PlannedRequest }) {
  const { t, locale } = useDesk();
  const { person, fit, role } = t.rounds.columns;
  const title = t.request.of(plan.code, plan.title[locale]);
  return (
    <Card
      title={
        <a className="govuk-link" href={deskPaths.request.to(locale, { id: plan.id })}>
          {title}
        </a>
      }
    >
      <p className="govuk-body">
        {[t.rounds.free(plan.free), plan.waiting > 0 ? t.rounds.waiting(plan.waiting) : ''].filter(Boolean).join(' · ')}
      </p>
      <DataTable
        caption={title}
        captionHidden
        columns={[person, fit, role].map((column) => ({ title: column }))}
        rows={plan.people.map(({ id, name, parts, alternate }) => ({
          ...{ id, name },
          cells: [
            <a className="govuk-link" href={deskPaths.person.to(locale, { id })} key="name">
              {name}
            </a>,
            <FoldedScore parts={parts} key="fit" />,
            alternate ? t.rounds.alternate : <Tag colour="green">{t.rounds.first}</Tag>,
          ],
        }))}
        empty={<p className="govuk-body">{t.rounds.nobody}</p>}
      />
      {plan.emptyPlaces.length > 0 ? <Empty plan={plan} /> : null}
    </Card>
  );
}

function Empty({ plan: { emptyPlaces } }: { plan: PlannedRequest }) {
  const { t, locale } = useDesk();
  return (
    <InsetText>
      <b>{t.rounds.empty(emptyPlaces.length)}</b>. {emptyPlaces[0]?.[locale]}
    </InsetText>
  );
}
