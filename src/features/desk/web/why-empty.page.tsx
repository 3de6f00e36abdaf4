import { matchRequirementLabels } from '../../../kernel/vocabulary/index.js';
import { EmptyState } from '../../../ui/index.js';
import { matchingPaths } from '../../matching/matching.paths.js';
import type { Names } from '../data/names.query.js';
import type { WhyEmptyDesk } from '../data/why-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk } from './desk.js';
import { useRepair } from './use-repair.js';

/** Why a place stays empty, and each single change that would fill it. */
export function WhyEmptyPage({ frame, desk }: { frame: DeskFrame; desk: WhyEmptyDesk }) {
  const { r, t, locale } = useRepair();
  const { request, vacancy, names } = desk;
  return (
    <Desk
      frame={frame}
      title={r.whyEmpty.title(request.code)}
      current="ready"
      back={deskPaths.request.to(locale, { id: request.id })}
    >
      <p className="govuk-body">{t.request.of(request.code, request.title[locale])}</p>
      {vacancy ? <Changes vacancy={vacancy} names={names} requestId={request.id} /> : <NotEmpty desk={desk} />}
    </Desk>
  );
}

function NotEmpty({ desk: { request } }: { desk: WhyEmptyDesk }) {
  const { r, locale } = useRepair();
  if (request.status !== 'open') return <p className="govuk-body">{r.whyNot.closed}</p>;
  return (
    <p className="govuk-body">
      {r.whyEmpty.none(request.code)}{' '}
      <a className="govuk-link" href={deskPaths.repairRequest.to(locale, { id: request.id })}>
        {r.whyEmpty.noneNext}
      </a>
    </p>
  );
}

interface ChangesProps {
  readonly vacancy: NonNullable<WhyEmptyDesk['vacancy']>;
  readonly names: Names;
  readonly requestId: string;
}

function Changes({ vacancy, names, requestId }: ChangesProps) {
  const { r, locale } = useRepair();
  const { oneMore, swap, waivers, empty } = vacancy;
  const nothing = oneMore.length + waivers.length === 0 && !swap;
  return (
    <>
      {nothing ? <EmptyState title={r.whyEmpty.nothing} /> : <p className="govuk-body">{r.whyEmpty.lead(empty)}</p>}
      {waivers.length > 0 ? <Waivers vacancy={vacancy} names={names} requestId={requestId} /> : null}
      {oneMore.length > 0 ? <OneMore vacancy={vacancy} names={names} /> : null}
      {swap ? (
        <>
          <h2 className="govuk-heading-m">{r.whyEmpty.swap}</h2>
          <p className="govuk-body">
            {r.whyEmpty.swapOf(names.person(swap.partnerId), names.code(swap.from))}{' '}
            {r.whyEmpty.swapPoints(-swap.loss.points)}{' '}
            <a className="govuk-link" href={deskPaths.request.to(locale, { id: swap.from })}>
              {names.code(swap.from)}
            </a>
          </p>
        </>
      ) : null}
    </>
  );
}

function Waivers({ vacancy: { waivers }, names, requestId }: ChangesProps) {
  const { r, locale } = useRepair();
  return (
    <>
      <h2 className="govuk-heading-m">{r.whyEmpty.waivers}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {waivers.map(({ rule, people, best }) => (
          <li key={rule}>
            {r.whyEmpty.waiver(matchRequirementLabels[rule][locale], people)}{' '}
            {r.whyEmpty.waiverBest(names.person(best.partnerId), best.points)}
            <br />
            <a
              className="govuk-link"
              href={matchingPaths.waive.to(locale, { id: requestId, rule }, { partner: best.partnerId })}
              aria-label={r.whyEmpty.waiveFor(matchRequirementLabels[rule][locale], names.person(best.partnerId))}
            >
              {r.whyEmpty.waive}
            </a>
            <br />
            <a className="govuk-link" href={deskPaths.person.to(locale, { id: best.partnerId })}>
              {r.whyEmpty.look(names.person(best.partnerId))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function OneMore({ vacancy: { oneMore }, names }: Omit<ChangesProps, 'requestId'>) {
  const { r, locale } = useRepair();
  return (
    <>
      <h2 className="govuk-heading-m">{r.whyEmpty.oneMore}</h2>
      <p className="govuk-body">{r.whyEmpty.oneMoreLead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {oneMore.map(({ partnerId, loss }) => (
          <li key={partnerId}>
            <a className="govuk-link" href={deskPaths.person.to(locale, { id: partnerId })}>
              {r.whyEmpty.oneMoreOf(names.person(partnerId), -loss.points)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
