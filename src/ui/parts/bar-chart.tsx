import { useLanguage } from '../language.js';
import { ChartFigure, type ChartFigureProps, type Figure } from './chart-figure.js';
import { Meter } from './meter.js';

export type Bar = { label: string; value: Figure; warn?: boolean };
export type BarChartProps = Omit<ChartFigureProps, 'values' | 'children'> & { bars: readonly Bar[] };

/** Bars that lie down, longest number to the full width. */
export function BarChart({ bars, ...figure }: BarChartProps) {
  const { t } = useLanguage();
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <ChartFigure {...figure} values={bars}>
      <ul className="bars">
        {bars.map(({ label, value, warn }) => (
          <li key={label}>
            <span>{label}</span>
            <Meter value={value ?? 0} of={most} tone={warn ? 'warn' : undefined} />
            <b>{value ?? <abbr title={t.few}>&lt;5</abbr>}</b>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
