import type { Text } from '../../../kernel/text.js';
import { Details, Score, ScoreBreakdown, type ScorePart } from '../../../ui/index.js';
import { criteria } from '../../matching/matching.service.js';
import { useDesk } from './desk.js';

interface Part {
  readonly label: Text;
  readonly points: number;
  readonly of: number;
  readonly because: Text;
}

/** The score as it is added up today. */
export const partsOf = (parts: readonly Part[], locale: 'en' | 'fr'): ScorePart[] =>
  parts.map(({ label, points, of }) => ({ name: label[locale], points, of }));

/** The score as it was kept when somebody was proposed; a criterion that is gone keeps its code for a name. */
export const frozenParts = (
  parts: readonly { readonly criterion: string; readonly points: number; readonly outOf: number }[],
  locale: 'en' | 'fr',
): ScorePart[] =>
  parts.map(({ criterion, points, outOf }) => ({
    name: criteria.find(({ code }) => code === criterion)?.label[locale] ?? criterion,
    points,
    of: outOf,
  }));

/** The bars, and behind a fold the facts that made them. */
export function Why({ parts }: { parts: readonly Part[] }) {
  const { t, locale } = useDesk();
  return (
    <>
      <ScoreBreakdown parts={partsOf(parts, locale)} />
      <Details summary={t.compare.reasons}>
        <ul className="govuk-list">
          {parts.map(({ label, because }) => (
            <li key={label.en}>
              <b>{label[locale]}</b> {because[locale]}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}

/** One number in a table, and behind a fold how it came about. */
export function FoldedScore({ parts }: { parts: readonly Part[] }) {
  const { t, locale } = useDesk();
  return (
    <>
      <Score parts={partsOf(parts, locale)} />
      <Details summary={t.request.whyThis}>
        <ScoreBreakdown parts={partsOf(parts, locale)} />
      </Details>
    </>
  );
}
