import { Details } from '../../../ui/index.js';
import { matchingPaths } from '../../matching/matching.paths.js';
import type { NearRule, Ranked } from '../data/request-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { waiverWords } from '../words/waivers.js';
import { useDesk } from './desk.js';
import { workOf } from './people-words.js';

/** So many people of one rule are named, the best first. */
const shown = 20;

interface NearProps {
  readonly requestId: string;
  readonly near: readonly NearRule[];
}

/** Who misses one rule only, what setting it aside would bring, and the way to do so where that may be. */
export function NearMisses({ requestId, near }: NearProps) {
  const { t, locale } = useDesk();
  return (
    <>
      <h2 className="govuk-heading-m">{t.request.near}</h2>
      <p className="govuk-body">{near.length > 0 ? t.request.nearLead : t.request.noNear}</p>
      {near.map((rule) => (
        <Details summary={t.request.nearRule(rule.label[locale], rule.count)} key={rule.code}>
          <OneRule requestId={requestId} rule={rule} />
        </Details>
      ))}
    </>
  );
}

function OneRule({ requestId, rule }: { requestId: string; rule: NearRule }) {
  const { t: desk, locale } = useDesk();
  const t = waiverWords[locale];
  const href = matchingPaths.waive.to(locale, { id: requestId, rule: rule.code });
  const named = rule.people.slice(0, shown);
  return (
    <>
      <p className="govuk-body">
        {rule.best === null ? '' : t.best(rule.best)} {rule.waivable ? null : t.firm}
        {forEverybody(rule) ? (
          <a className="govuk-link" href={href}>
            {t.waiveAll}
          </a>
        ) : null}
      </p>
      <ul className="govuk-list govuk-list--spaced">
        {named.map((one) => (
          <OnePerson requestId={requestId} rule={rule} one={one} key={one.card.id} />
        ))}
      </ul>
      {named.length > 0 && rule.count > named.length ? (
        <p className="govuk-body">{desk.request.othersShown(named.length)}</p>
      ) : null}
    </>
  );
}

/** Whoever said no is asked again one by one. */
const forEverybody = ({ code, waivable }: NearRule): boolean => waivable && code !== 'declined_before';

function OnePerson({ requestId, rule, one }: { requestId: string; rule: NearRule; one: Ranked }) {
  const { t, locale } = useDesk();
  const words = waiverWords[locale];
  const { card, scored } = one;
  const ask = matchingPaths.waive.to(locale, { id: requestId, rule: rule.code }, { partner: card.id });
  return (
    <li>
      <a className="govuk-link" href={deskPaths.person.to(locale, { id: card.id })}>
        {card.name}
      </a>{' '}
      · {t.match.outOf(scored.score)} · {workOf(card, locale)}
      {rule.waivable ? (
        <>
          {' · '}
          <a className="govuk-link" href={ask} aria-label={words.askWho(card.name, rule.label[locale])}>
            {words.askAnyway}
          </a>
        </>
      ) : null}
    </li>
  );
}
