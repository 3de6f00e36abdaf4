import type { RequestDesk } from '../data/request-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { slateWords } from '../words/slate.js';
import { useRepair } from './use-repair.js';

/** What can be done about a place without anybody, and the questions one can ask about the plan. */
export function OpenPlace({ desk }: { readonly desk: RequestDesk }) {
  const { r, locale } = useRepair();
  const { request } = desk;
  if (request.status !== 'open') return null;
  const at = { id: request.id };
  const ways = [
    ...(desk.taken < request.places ? [[deskPaths.slate.to(locale, at), slateWords[locale].link] as const] : []),
    [deskPaths.repairRequest.to(locale, at), r.offers.all] as const,
    [deskPaths.whyNot.to(locale, at), r.whyNot.link] as const,
    [deskPaths.whyEmpty.to(locale, at), r.whyEmpty.link] as const,
  ];
  return (
    <>
      {isToMend(desk) ? (
        <>
          <h2 className="govuk-heading-m">{r.offers.heading}</h2>
          <p className="govuk-body">{r.offers.lead}</p>
        </>
      ) : null}
      <ul className="govuk-list">
        {ways.map(([href, text]) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Somebody was proposed before, and fewer are there than are looked for. The ways to fill it are worked out on their own page. */
function isToMend({ request, matches, taken }: RequestDesk): boolean {
  const waiting = matches.filter(({ status }) => status === 'proposed').length;
  return matches.length > 0 && taken + waiting < request.places;
}
