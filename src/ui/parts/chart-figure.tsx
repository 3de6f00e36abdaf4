import type { ReactNode } from 'react';
import { Details } from '../components/details.js';
import { Table } from '../components/table.js';
import { useLanguage } from '../language.js';

/** A number, or `null` where it is withheld because fewer than 5 people stand behind it. */
export type Figure = number | null;

export type ChartFigureProps = {
  title: ReactNode;
  /** What the chart shows, in one sentence. */
  summary: ReactNode;
  columns: readonly [string, string];
  values: readonly { label: string; value: Figure }[];
  children: ReactNode;
};

/** A chart with its sentence above and its numbers in a table below. */
export function ChartFigure({ title, summary, columns, values, children }: ChartFigureProps) {
  const { t } = useLanguage();
  return (
    <figure className="card chart">
      <figcaption>
        <h2 className="govuk-heading-s">{title}</h2>
        <p>{summary}</p>
      </figcaption>
      {children}
      <Details summary={t.showTable}>
        <Table
          head={[columns[0], { text: columns[1], format: 'numeric' }]}
          rows={values.map(({ label, value }) => [{ text: label }, { text: value ?? t.few, format: 'numeric' }])}
          firstCellIsHeader
        />
      </Details>
    </figure>
  );
}
