import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { DataTable } from '../../../ui/index.js';
import type { Newly, WeightsPreview } from '../domain/weights-preview.js';
import { words } from '../words/index.js';

/** Who would come into the top places, and who would drop out, request by request. */
export function WeightsOutcome({ preview: { looked, open, changed } }: { preview: WeightsPreview }) {
  const { locale } = usePage().visit;
  const t = words[locale].rules.weights;
  const { request, places, into, out } = t.columns;
  const said = ({ count, names }: Newly) => names.join(', ') || (count > 0 ? format(locale).number(count) : t.notNow);
  return (
    <section aria-labelledby="outcome">
      <h2 className="govuk-heading-m" id="outcome">
        {t.outcome}
      </h2>
      <p className="govuk-body">
        {t.notYet} {t.looked(looked, open)}
      </p>
      <DataTable
        caption={t.outcome}
        captionHidden
        columns={[{ title: request }, { title: places, numeric: true }, { title: into }, { title: out }]}
        rows={changed.map((one) => ({
          ...{ id: one.id, name: one.code },
          cells: [
            `${one.code}${locale === 'fr' ? '\u00a0' : ''}: ${one.title[locale]}`,
            one.places,
            said(one.into),
            said(one.out),
          ],
        }))}
        empty={<p className="govuk-body">{t.nothing}</p>}
      />
    </section>
  );
}
