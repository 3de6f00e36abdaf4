import { usePage } from '../../../platform/web/page-context.js';
import { SummaryList, VerdictLine } from '../../../ui/index.js';
import type { RuleResult } from '../domain/composition.js';
import { words } from '../words/index.js';

/** Each rule of composition: met or not met, and what is missing. */
export function Composition({ rules }: { rules: readonly RuleResult[] }) {
  const { locale } = usePage().visit;
  const t = words[locale].composition;
  return (
    <>
      <h2 className="govuk-heading-m">{t.title}</h2>
      <SummaryList
        rows={rules.map((rule) => ({
          key: rule.label[locale],
          value: (
            <VerdictLine is={rule.met ? 'yes' : 'no'}>
              {rule.met ? t.met : `${t.notMet}${locale === 'fr' ? '\u00a0' : ''}: ${missing(rule, t)}`} (
              {t.have(rule.have)})
            </VerdictLine>
          ),
        }))}
      />
    </>
  );
}

const missing = ({ rule, needed, have }: RuleResult, t: (typeof words)['en']['composition']) =>
  rule === 'both_languages' && have === 1 ? t.missingLanguage : t.missing(needed - have);
