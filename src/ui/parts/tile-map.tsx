import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import { ChartFigure, type ChartFigureProps, type Figure } from './chart-figure.js';

export type Province = 'YT' | 'NT' | 'NU' | 'BC' | 'AB' | 'SK' | 'MB' | 'ON' | 'QC' | 'NL' | 'NB' | 'PE' | 'NS';

export type ProvinceFigure = { code: Province; label: string; value: Figure };
export type TileMapProps = Omit<ChartFigureProps, 'values' | 'children'> & { provinces: readonly ProvinceFigure[] };

/** How dark a tile is: 0 for none, then four steps up to the most. */
function shade(value: Figure, most: number): number {
  if (value === 0) return 0;
  return value === null ? 1 : Math.max(1, Math.ceil((value / most) * 4));
}

/** Canada as equal squares, so that Prince Edward Island and the territories are seen. */
export function TileMap({ provinces, ...figure }: TileMapProps) {
  const { t } = useLanguage();
  const most = Math.max(1, ...provinces.map(({ value }) => value ?? 0));
  return (
    <ChartFigure {...figure} values={provinces}>
      <ul className="tile-map">
        {provinces.map(({ code, label, value }) => (
          <li className={classes(`tile-map__${code.toLowerCase()}`, `shade-${shade(value, most)}`)} key={code}>
            <b aria-hidden="true">{code}</b>
            <span className="govuk-visually-hidden">{label}</span>
            <span>{value ?? <abbr title={t.few}>&lt;5</abbr>}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
