import { usePage } from '../../../platform/web/page-context.js';
import { DecideBar, Details, UndoToast } from '../../../ui/index.js';
import type { Comparison } from '../data/request-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { useDesk } from './desk.js';
import { LetterFrames } from './letter-frames.js';

/** How many places are taken, which emails wait to leave, and the undo of the last yes. */
export function CompareDock({ comparison, last }: { comparison: Comparison; last: string | undefined }) {
  const { t } = useDesk();
  const { request, taken, held } = comparison;
  return (
    <DecideBar summary={t.compare.taken(taken, request.places)} toast={<Toast comparison={comparison} last={last} />}>
      <span>{t.compare.queued(held.length)}</span>
      <a className="govuk-link target" href="#preview">
        {t.compare.preview}
      </a>
    </DecideBar>
  );
}

/** Only while the last yes can still be undone. */
function Toast({ comparison: { held, people }, last }: { comparison: Comparison; last: string | undefined }) {
  const { visit } = usePage();
  const { t, locale } = useDesk();
  const match = held.find(({ id }) => id === last);
  if (!match) return null;
  const hidden = (
    <>
      <input type="hidden" name="_csrf" value={visit.csrf()} />
      <input type="hidden" name="with" value={people.map(({ card }) => card.id).join(',')} />
    </>
  );
  return (
    <UndoToast action={deskPaths.decide.to(locale, { id: match.id, decision: 'take_back' })} hidden={hidden}>
      {t.compare.approved(match.partner.name)}
    </UndoToast>
  );
}

/** The letter that an approval queues, in both languages, and how long it can be called back. */
export function Preview({ comparison: { people }, holdMinutes }: { comparison: Comparison; holdMinutes: number }) {
  const { t, locale } = useDesk();
  const match = people.find((one) => one.match)?.match;
  return (
    <section id="preview">
      <p className="govuk-body">{t.compare.hold(holdMinutes)}</p>
      {match ? (
        <Details summary={t.compare.preview} open>
          <p className="govuk-body">{t.compare.previewLead(match.partner.name)}</p>
          <LetterFrames
            title={t.compare.preview}
            href={(language) => deskPaths.offer.to(locale, { id: match.id, language })}
          />
        </Details>
      ) : null}
    </section>
  );
}
