import type { Day } from '../../../kernel/days.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow, Card, FactsList } from '../../../ui/index.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import { committeesPaths } from '../committees.paths.js';
import type { CommitteeView, SeatView } from '../domain/committee-view.js';
import type { RuleResult } from '../domain/composition.js';
import { words } from '../words/index.js';
import { Composition } from './composition.js';
import { SeatsTable } from './seats-table.js';

export interface CommitteePageProps {
  readonly committee: CommitteeView;
  readonly seats: readonly SeatView[];
  readonly rules: readonly RuleResult[];
  readonly today: Day;
  readonly seesNames: boolean;
  readonly mayChange: boolean;
  /** Does the reader chair it, so that they can ask for partners? */
  readonly chairs: boolean;
}

/** One committee: its rules, its seats, and who sits there. */
export function CommitteePage({ committee, rules, ...table }: CommitteePageProps) {
  const { visit } = usePage();
  const { locale } = visit;
  const t = words[locale];
  const facts = [
    { label: t.facts.seats, value: committee.seats },
    { label: t.facts.term, value: t.facts.years(committee.termYears) },
  ];
  return (
    <Layout
      title={committee.name[locale]}
      caption={committee.code}
      back={committeesPaths.list.to(locale)}
      done={t.done[visit.done ?? '']}
    >
      <FactsList facts={facts} />
      <Composition rules={rules} />
      <SeatsTable {...table} />
      {table.seesNames ? null : <p className="govuk-body-s">{t.seats.private}</p>}
      {table.mayChange ? (
        <Button href={committeesPaths.newSeat.to(locale, { id: committee.id })} look="secondary">
          {t.seats.add}
        </Button>
      ) : null}
      {table.mayChange ? <Ask committeeId={committee.id} chairs={table.chairs} /> : null}
    </Layout>
  );
}

function Ask({ committeeId, chairs }: { committeeId: string; chairs: boolean }) {
  const { locale } = usePage().visit;
  const t = words[locale].ask;
  const asker = { for: `committee-${committeeId}` };
  return (
    <Card title={t.title} look="soft">
      <p className="govuk-body">{t.help}</p>
      <ButtonRow>
        {chairs ? <Button href={requestsPaths.start.to(locale, undefined, asker)}>{t.ask}</Button> : null}
        <a className="govuk-link" href={requestsPaths.list.to(locale, undefined, asker)}>
          {t.all}
        </a>
      </ButtonRow>
    </Card>
  );
}
