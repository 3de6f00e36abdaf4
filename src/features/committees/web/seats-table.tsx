import type { Day } from '../../../kernel/days.js';
import type { Locale } from '../../../kernel/text.js';
import { label, seatRoleLabels } from '../../../kernel/vocabulary/index.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { DataTable, StatusTag, type Tone } from '../../../ui/index.js';
import { committeesPaths } from '../committees.paths.js';
import type { SeatView } from '../domain/committee-view.js';
import { seatState, type SeatState } from '../domain/composition.js';
import { words } from '../words/index.js';

interface SeatsProps {
  readonly seats: readonly SeatView[];
  readonly today: Day;
  readonly seesNames: boolean;
  readonly mayChange: boolean;
}

const tones: Record<SeatState, Tone> = {
  vacant: 'new',
  seated: 'good',
  coming: 'waiting',
  ending: 'waiting',
  ended: 'bad',
};

/** Seats and terms. Those who may not see names see whether a seat is taken. */
export function SeatsTable({ seats, today, seesNames, mayChange }: SeatsProps) {
  const { locale } = usePage().visit;
  const t = words[locale].seats;
  if (seats.length === 0) return <p className="govuk-body">{t.none}</p>;
  const titles = [t.role, t.holder, t.term, t.state, ...(mayChange ? [t.change] : [])];
  const rows = seats.map((seat) => ({
    id: seat.id,
    name: label(seatRoleLabels, seat.role, locale),
    cells: [
      label(seatRoleLabels, seat.role, locale),
      seat.holderId === null ? t.nobody : seesNames ? (seat.holder ?? '') : t.taken,
      term(seat, locale),
      <SeatTag seat={seat} today={today} key="state" />,
      ...(mayChange ? [<ChangeLink seat={seat} key="change" />] : []),
    ],
  }));
  return (
    <>
      <h2 className="govuk-heading-m">{t.caption}</h2>
      <DataTable caption={t.caption} captionHidden columns={titles.map((title) => ({ title }))} rows={rows} />
    </>
  );
}

function term({ termStart, termEnd }: SeatView, locale: Locale): string {
  const t = words[locale].seats;
  const f = format(locale);
  if (termStart === null) return '–';
  return termEnd === null ? t.openEnd(f.dateShort(termStart)) : t.from(f.dateShort(termStart), f.dateShort(termEnd));
}

function SeatTag({ seat, today }: { seat: SeatView; today: Day }) {
  const { locale } = usePage().visit;
  const state = seatState(seat, today);
  return <StatusTag tone={tones[state]}>{said(state, seat, locale)}</StatusTag>;
}

function said(state: SeatState, { termStart, termEnd }: SeatView, locale: Locale): string {
  const t = words[locale].state;
  const f = format(locale);
  if (state === 'coming') return t.coming(f.dateShort(termStart ?? ''));
  if (state === 'ending') return t.ending(monthOf(termEnd ?? '', locale));
  if (state === 'ended') return t.ended(f.dateShort(termEnd ?? ''));
  return t[state];
}

/** “March 2027”, « mars 2027 ». */
const monthOf = (day: Day, locale: Locale): string =>
  new Intl.DateTimeFormat(`${locale}-CA`, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));

function ChangeLink({ seat }: { seat: SeatView }) {
  const { locale } = usePage().visit;
  const t = words[locale].seats;
  return (
    <a className="govuk-link" href={committeesPaths.seat.to(locale, { id: seat.committeeId, seat: seat.id })}>
      {t.change}
      <span className="govuk-visually-hidden"> {t.changeWhich(label(seatRoleLabels, seat.role, locale))}</span>
    </a>
  );
}
