import type { NamedOffers } from '../data/repair-desk.query.js';
import type { RequestDesk } from '../data/request-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { RepairOffers } from './repair-offers.js';
import { useRepair } from './use-repair.js';

/** What can be done about a place without anybody, and the questions one can ask about the plan. */
export function OpenPlace({ request, repair }: Pick<RequestDesk, 'request'> & { repair: NamedOffers | null }) {
  const { r, locale } = useRepair();
  if (request.status !== 'open') return null;
  const at = { id: request.id };
  return (
    <>
      {repair && repair.offers.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{r.offers.heading}</h2>
          <RepairOffers {...repair} headingLevel={3} action={deskPaths.repairRequest.to(locale, at)} />
        </>
      ) : null}
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={deskPaths.whyNot.to(locale, at)}>
            {r.whyNot.link}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={deskPaths.whyEmpty.to(locale, at)}>
            {r.whyEmpty.link}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={deskPaths.repairRequest.to(locale, at)}>
            {r.offers.all}
          </a>
        </li>
      </ul>
    </>
  );
}
