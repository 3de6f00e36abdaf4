import { usePage } from '../../../platform/web/page-context.js';
import type { MatchView } from '../data/match-view.query.js';
import { words } from '../words/index.js';

/** From this share of its points on, a criterion is a reason to ask somebody. */
const strong = 0.8;

/** Why this person is asked, in sentences without numbers: only what speaks for it. */
export function WhyYou({ parts }: Pick<MatchView, 'parts'>) {
  const { locale } = usePage().visit;
  const { title, reasons } = words[locale].partner.whyYou;
  const said = parts.flatMap(({ criterion, points, outOf }) => {
    const reason = (reasons as Record<string, string | undefined>)[criterion];
    return reason && outOf > 0 && points / outOf >= strong ? [reason] : [];
  });
  if (said.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {said.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
