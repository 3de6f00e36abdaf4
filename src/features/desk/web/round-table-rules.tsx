import { WarningText } from '../../../ui/index.js';
import type { PlannedRequest } from '../data/round-desk.query.js';
import { roundWords } from '../words/rounds.js';
import { useDesk } from './desk.js';
import { inWords, least, most } from './slate-labels.js';

/** What the table of a request asks, and which of it the plan does not keep. */
export function RoundTableRules({ request: { rules, broken, empty } }: { request: PlannedRequest }) {
  const { locale } = useDesk();
  const t = roundWords[locale].table;
  if (rules.length === 0) return null;
  const limits = empty > 0 ? rules.filter(({ max }) => max !== null) : [];
  return (
    <>
      <p className="govuk-body">{t.rules(rules.map((rule) => inWords(rule, locale)))}</p>
      {broken.map(({ rule, missing }) => (
        <WarningText key={rule.kind}>{t.broken(least(rule, locale), missing)}</WarningText>
      ))}
      {limits.map((rule) => (
        <p className="govuk-body" key={rule.kind}>
          {t.mayKeepEmpty(most(rule, locale))}
        </p>
      ))}
    </>
  );
}
