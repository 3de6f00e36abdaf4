import { Card, Details, SelectField, TextArea, type FormState } from '../../../ui/index.js';
import { dismissReasonLabels, dismissReasons } from '../../matching/matching.service.js';
import type { Figures, RoundDesk, RoundResult } from '../data/round-desk.query.js';
import { roundWords } from '../words/rounds.js';
import { useDesk } from './desk.js';

/** What a coordinator may settle before a round looks. */
export function WishesFields({ form }: { readonly form: FormState }) {
  const { locale } = useDesk();
  const t = roundWords[locale].wishes;
  const reasons = dismissReasons.map((value) => ({ value, text: dismissReasonLabels[value][locale] }));
  const touched = [form.typed['pinned'], form.typed['ruledOut'], ...Object.keys(form.errors)].some(Boolean);
  return (
    <Details summary={t.summary} open={touched}>
      <p className="govuk-body">{t.lead}</p>
      <TextArea form={form} name="pinned" label={t.pinned} hint={t.lines} rows={3} />
      <TextArea form={form} name="ruledOut" label={t.ruledOut} hint={t.lines} rows={3} />
      <SelectField form={form} name="reason" label={t.reason} options={[{ value: '', text: t.choose }, ...reasons]} />
    </Details>
  );
}

/** What was settled, and what it came to. */
export function WishesResult({ desk: { round, wishes } }: { readonly desk: RoundDesk }) {
  const { locale } = useDesk();
  const { wishes: t } = roundWords[locale];
  const result = round.result?.wishes;
  if (!round.result || !result) return null;
  return (
    <Card title={t.title}>
      <ul className="govuk-list govuk-list--bullet">
        {wishes.pinned.map(({ code, name, unmet }) => (
          <li key={`${code} ${name}`}>{unmet ? t.isUnmet(name, code) : t.isPinned(name, code)}</li>
        ))}
        {wishes.ruledOut.map(({ code, name, reason }) => (
          <li key={`${code} ${name}`}>{t.isOut(name, code, dismissReasonLabels[reason][locale])}</li>
        ))}
      </ul>
      <Cost figures={round.result.figures} result={result} />
    </Card>
  );
}

interface CostProps {
  readonly figures: Figures;
  readonly result: NonNullable<RoundResult['wishes']>;
}

/** The plan beside the one without: both are counted, so the difference is exact. */
function Cost({ figures, result: { without, proven } }: CostProps) {
  const { locale } = useDesk();
  const { wishes: t, points, filled } = roundWords[locale];
  const lost = without.score - figures.score;
  const total = lost > 0 ? t.costs(points(lost / 100)) : t.wins(points(-lost / 100));
  const places = t.places(filled(figures.filled, figures.places), filled(without.filled, without.places));
  return (
    <p className="govuk-body">
      <b>{lost === 0 ? t.free : total}</b> {figures.filled === without.filled ? null : places}{' '}
      {proven ? t.exact : t.notProven}
    </p>
  );
}
