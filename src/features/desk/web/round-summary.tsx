import { FactsList, InsetText } from '../../../ui/index.js';
import type { Figures, RoundResult } from '../data/round-desk.query.js';
import { roundWords } from '../words/rounds.js';
import { useDesk } from './desk.js';

/** A round in plain words and exact figures: the proof, the plan, and what fairness cost. */
export function RoundSummary({ result, ruled }: { readonly result: RoundResult; readonly ruled: boolean }) {
  const { locale } = useDesk();
  const t = roundWords[locale];
  const moved = result.requests.reduce((sum, { replaced }) => sum + replaced.length, 0);
  return (
    <>
      <InsetText>
        <b>{proof(result, locale)}</b>
        {result.floor === null ? null : ` ${t.floor(result.floor / 100)}`}
        {ruled ? ` ${t.table.first}` : null}
      </InsetText>
      <FactsList facts={facts(result.figures, locale)} />
      <h2 className="govuk-heading-m">{t.fairness}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {fairness(result, locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="govuk-body">{moved > 0 ? t.moves(moved) : t.noMoves}</p>
    </>
  );
}

function proof({ certificate, objective, bound, figures }: RoundResult, locale: 'en' | 'fr'): string {
  const t = roundWords[locale];
  if (certificate === 'optimal') return t.optimal;
  const below = objective - bound;
  return below > figures.score ? t.unproven : t.within(share(below, figures.score, locale, 'up'));
}

function facts(figures: Figures, locale: 'en' | 'fr') {
  const t = roundWords[locale];
  const number = (n: number) => new Intl.NumberFormat(`${locale}-CA`).format(n);
  return [
    { label: t.figures.filled, value: t.filled(figures.filled, figures.places) },
    { label: t.figures.nobody, value: number(figures.withNobody) },
    { label: t.figures.people, value: number(figures.people) },
    { label: t.figures.twice, value: number(figures.heldTwice) },
    { label: t.figures.worst, value: figures.worst === null ? t.nowhere : t.ofHundred(figures.worst / 100) },
    { label: t.figures.score, value: t.points(figures.score / 100) },
  ];
}

/** The plan beside the one with the highest total. */
function fairness({ figures, plain }: RoundResult, locale: 'en' | 'fr'): string[] {
  const t = roundWords[locale];
  const lost = plain.score - figures.score;
  const [from, to] = [plain.worst, figures.worst];
  return [
    ...(lost === 0 ? [t.fairnessNothing] : []),
    ...(lost > 0 ? [t.fairnessCost(t.points(lost / 100), share(lost, plain.score, locale, 'near'))] : []),
    ...(lost < 0 ? [t.fairnessMore(t.points(-lost / 100))] : []),
    ...(from !== null && to !== null && from !== to ? [t.fairnessWorst(from / 100, to / 100)] : []),
    ...(plain.heldTwice === figures.heldTwice ? [] : [t.fairnessTwice(plain.heldTwice, figures.heldTwice)]),
  ];
}

/** A part of a whole in hundredths of a percent. A bound is rounded up: what is said always holds. */
function share(part: number, whole: number, locale: 'en' | 'fr', round: 'up' | 'near'): string {
  const hundredths = whole === 0 ? 0 : (part * 10_000) / whole;
  const whole100 = round === 'up' ? Math.ceil(hundredths) : Math.round(hundredths);
  return new Intl.NumberFormat(`${locale}-CA`, { minimumFractionDigits: 2 }).format(whole100 / 100);
}
