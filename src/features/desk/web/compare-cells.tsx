import { accessNeedLabels } from '../../../kernel/vocabulary/index.js';
import { ConflictLine, Details, VerdictLine } from '../../../ui/index.js';
import type { Compared } from '../data/request-desk.query.js';
import { useDesk } from './desk.js';
import { labelled } from './labels.js';

/** All met, or which ones are not; behind a fold the facts of every rule. */
export function MustHaves({ one: { explained } }: { one: Compared }) {
  const { t, locale } = useDesk();
  const { rules } = explained;
  const missing = rules.filter(({ met }) => !met);
  const met = rules.length - missing.length;
  return (
    <>
      {missing.length === 0 ? (
        <VerdictLine is="yes">{t.compare.allMet(rules.length)}</VerdictLine>
      ) : (
        <VerdictLine is="ask">
          {t.compare.notMet(met, rules.length, missing.map(({ label }) => label[locale]).join('; '))}
        </VerdictLine>
      )}
      <Details summary={t.compare.reasons}>
        <ul className="govuk-list">
          {rules.map(({ code, label, met: isMet, why }) => (
            <li key={code}>
              <VerdictLine is={isMet ? 'yes' : 'no'}>
                <b>{label[locale]}</b> {why[locale]}
              </VerdictLine>
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}

export function Access({ one: { card } }: { one: Compared }) {
  const { t, locale } = useDesk();
  return <>{labelled(accessNeedLabels, card.accessNeeds, { locale, none: t.compare.noneGiven })}</>;
}

export function Conflicts({ one: { explained } }: { one: Compared }) {
  const { t } = useDesk();
  const clear = explained.rules.every(({ code, met }) => code !== 'conflict' || met);
  return <ConflictLine is={clear ? 'none' : 'found'}>{clear ? t.compare.noConflict : t.compare.conflict}</ConflictLine>;
}

/** In the language it was written in: nobody puts words into their mouth. */
export function OwnWords({ one: { card } }: { one: Compared }) {
  const { t } = useDesk();
  return <>{card.ownWords ? t.compare.quote(card.ownWords) : t.compare.noWords}</>;
}
