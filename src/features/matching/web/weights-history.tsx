import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { DataTable } from '../../../ui/index.js';
import type { DecidedWeights } from '../domain/weights.js';
import { criteria } from '../domain/criteria.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';

/** Who decided what, when and why. Any version can be tried on today’s requests. */
export function WeightsHistory({ versions, mayChange }: { versions: readonly DecidedWeights[]; mayChange: boolean }) {
  const { locale } = usePage().visit;
  const t = words[locale].rules.weights;
  const { version, when, who, why, numbers, look } = t.historyColumns;
  const titles = [version, when, who, why, numbers, ...(mayChange ? [look] : [])];
  return (
    <DataTable
      caption={t.history}
      columns={titles.map((title) => ({ title }))}
      rows={versions.map((one) => ({
        ...{ id: String(one.version), name: String(one.version) },
        cells: [
          one.version,
          one.decidedAt ? format(locale).dateShort(one.decidedAt) : t.builtIn,
          <span className="whole-words" key="who">
            {one.decidedBy ?? 'Tandem'}
          </span>,
          one.reason ?? t.builtInWhy,
          criteria.map(({ code, label }) => `${label[locale]}\u00a0${one.weights[code]}`).join(', '),
          ...(mayChange ? [<Try version={one.version} key="try" />] : []),
        ],
      }))}
    />
  );
}

function Try({ version }: { version: number }) {
  const { locale } = usePage().visit;
  const t = words[locale].rules.weights;
  const href = matchingPaths.weights.to(locale, undefined, { version: String(version) });
  return (
    <a className="govuk-link" href={href}>
      {t.load} <span className="govuk-visually-hidden">{t.ofVersion(version)}</span>
    </a>
  );
}
