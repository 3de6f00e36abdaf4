import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ChoiceField, DataTable, EmptyState, StatusTag, type FormState } from '../../../ui/index.js';
import type { RoundLine } from '../data/round-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { roundWords } from '../words/rounds.js';
import { Desk, useDesk } from './desk.js';
import { WishesFields } from './round-wishes.js';
import { roundState, roundTone, styleChoices, waitingOptions } from './round-labels.js';

interface RoundsProps {
  readonly frame: DeskFrame;
  readonly rounds: readonly RoundLine[];
  readonly form: FormState;
}

/** A new round, and those there have been. */
export function RoundsPage({ frame, rounds, form }: RoundsProps) {
  const t = roundWords[usePage().visit.locale];
  return (
    <Desk frame={frame} title={t.title} current="rounds" form={form}>
      <p className="govuk-body">{t.lead}</p>
      <Start form={form} />
      <h2 className="govuk-heading-m">{t.list}</h2>
      <Past rounds={rounds} />
    </Desk>
  );
}

function Start({ form }: { form: FormState }) {
  const { locale } = useDesk();
  const t = roundWords[locale];
  return (
    <Form action={deskPaths.rounds.to(locale)}>
      <ChoiceField form={form} name="style" legend={t.style} legendSize="s" choices={styleChoices(locale)} />
      <ChoiceField
        form={form}
        name="waiting"
        legend={t.waitingChoice}
        legendSize="s"
        choices={waitingOptions(locale)}
      />
      <WishesFields form={form} />
      <Button preventDoubleClick>{t.start}</Button>
    </Form>
  );
}

function Past({ rounds }: { rounds: readonly RoundLine[] }) {
  const { locale, f, zone } = useDesk();
  const t = roundWords[locale];
  if (rounds.length === 0) return <EmptyState title={t.none}>{t.noneNext}</EmptyState>;
  const { when, who, state, places } = t.columns;
  return (
    <DataTable
      caption={t.list}
      captionHidden
      columns={[when, who, state, places].map((title) => ({ title }))}
      rows={rounds.map(({ id, startedAt, startedBy, status, figures }) => ({
        id,
        name: t.one(f.dateTime(startedAt, zone)),
        cells: [
          <a className="govuk-link" href={deskPaths.round.to(locale, { id })} key="when">
            {f.dateTime(startedAt, zone)}
          </a>,
          startedBy ?? t.system,
          <StatusTag tone={roundTone(status)} key="state">
            {roundState(status, locale)}
          </StatusTag>,
          figures ? t.filled(figures.filled, figures.places) : '',
        ],
      }))}
    />
  );
}
