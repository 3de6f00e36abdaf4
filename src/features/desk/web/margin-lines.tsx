import type { Place, Margin } from '../../matching/matching.service.js';
import type { Names } from '../data/names.query.js';
import { deskPaths } from '../desk.paths.js';
import { useRepair } from './use-repair.js';

interface MarginProps {
  readonly margin: Margin;
  /** Who it is about. */
  readonly name: string;
  readonly names: Names;
}

/** What it would take to seat somebody, and where each point of it comes from. */
export function MarginLines({ margin, name, names }: MarginProps) {
  const { r, locale } = useRepair();
  const { loss, wantedBy } = margin;
  const code = names.code(margin.requestId);
  return (
    <>
      <p className="govuk-body">
        <b>{totalOf(margin, name, code, r.margin)}</b>
      </p>
      {loss.places === 0 && loss.total > 0 ? <Parts margin={margin} names={names} /> : null}
      {wantedBy !== null && loss.total > 0 ? (
        <p className="govuk-body">
          <a className="govuk-link" href={deskPaths.request.to(locale, { id: wantedBy })}>
            {names.code(wantedBy)}
          </a>
          {r.margin.wanted(names.code(wantedBy), name).slice(names.code(wantedBy).length)}
        </p>
      ) : null}
    </>
  );
}

type Words = ReturnType<typeof useRepair>['r']['margin'];

function totalOf({ loss }: Margin, name: string, code: string, t: Words): string {
  if (loss.places > 0) return t.empties(name, code, loss.places);
  return loss.total === 0 ? t.even(name, code) : t.loses(name, code, loss.total);
}

/** The parts add up to the whole. */
function Parts({ margin: { loss, more, elsewhere, instead }, names }: Omit<MarginProps, 'name'>) {
  const { r } = useRepair();
  const t = r.margin;
  const lines = [
    instead !== null && more !== null ? moreOf(names.person(instead), more, t) : null,
    elsewhere === null ? null : signed(elsewhere, t.elsewhere, t.elsewhereWon),
    signed(loss.fairness, t.fairness, t.fairnessWon),
    signed(loss.urgency, t.urgency, t.urgencyWon),
  ].filter((line) => line !== null);
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function moreOf(other: string, more: number, t: Words): string {
  if (more === 0) return t.same(other);
  return more > 0 ? t.more(other, more) : t.fewer(other, more);
}

const signed = (n: number, lost: (n: number) => string, won: (n: number) => string): string | null =>
  n === 0 ? null : n > 0 ? lost(n) : won(n);

interface NearestProps {
  readonly nearest: Place['nearest'];
  readonly names: Names;
}

/** The request where somebody would cost least. */
export function NearestLine({ nearest, names }: NearestProps) {
  const { r, locale } = useRepair();
  const t = r.margin;
  if (!nearest) return <p className="govuk-body">{t.nowhere}</p>;
  const code = names.code(nearest.requestId);
  const { places, total } = nearest.loss;
  const sentence = places > 0 ? t.nearestEmpties(code) : total > 0 ? t.nearest(code, total) : t.nearestEven(code);
  return (
    <p className="govuk-body">
      {sentence}{' '}
      <a className="govuk-link" href={deskPaths.request.to(locale, { id: nearest.requestId })}>
        {code}
      </a>
    </p>
  );
}
