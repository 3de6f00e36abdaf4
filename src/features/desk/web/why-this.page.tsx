import type { WhyThisDesk } from '../data/why-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk } from './desk.js';
import { MarginLines } from './margin-lines.js';
import { Why } from './score-parts.js';
import { useRepair } from './use-repair.js';

/** Why somebody is proposed: the parts of their score today, who would be next, and what that would cost. */
export function WhyThisPage({ frame, desk }: { frame: DeskFrame; desk: WhyThisDesk }) {
  const { r, t, locale } = useRepair();
  const { match, explained } = desk;
  return (
    <Desk
      frame={frame}
      title={r.whyThis.title(match.partner.name, match.request.code)}
      current="ready"
      back={deskPaths.match.to(locale, { id: match.id })}
    >
      <p className="govuk-body">{t.request.of(match.request.code, match.request.title[locale])}</p>
      <h2 className="govuk-heading-m">{r.whyThis.parts}</h2>
      {explained ? (
        <>
          <p className="govuk-body">{t.match.outOf(explained.score)}</p>
          <Why parts={explained.parts} />
        </>
      ) : (
        <p className="govuk-body">{r.whyThis.noFit}</p>
      )}
      <h2 className="govuk-heading-m">{r.whyThis.next}</h2>
      <Next desk={desk} />
    </Desk>
  );
}

function Next({ desk: { match, place, names } }: { desk: WhyThisDesk }) {
  const { r } = useRepair();
  const t = r.whyThis;
  const { name } = match.partner;
  if (!place) return <p className="govuk-body">{t.decided}</p>;
  if (place.chosen) {
    const { next, loss } = place.chosen;
    const who = next === null ? t.nextNone(name) : t.nextIs(name, names.person(next));
    const price = loss.places > 0 ? t.empties(loss.places) : loss.total > 0 ? t.loses(loss.total) : t.even;
    return (
      <p className="govuk-body">
        {who} {price}
      </p>
    );
  }
  return (
    <>
      <p className="govuk-body">{t.notInPlan(name, match.request.code)}</p>
      {place.absence.kind === 'margin' ? <MarginLines margin={place.absence.margin} name={name} names={names} /> : null}
    </>
  );
}
