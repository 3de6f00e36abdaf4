import { numberOf, weekday } from './days.js';
import type { Province } from './vocabulary/provinces.js';

/** Easter Sunday as [month, date] (Meeus, Jones, Butcher). */
export function easter(year: number): readonly [month: number, date: number] {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return [Math.floor(f / 31), (f % 31) + 1];
}

/** The day numbers on which nobody is at the office: the Canada Labour Code's ten holidays, and a province's own. */
export function holidays(year: number, province?: Province): ReadonlySet<number> {
  const off = new Set<number>([
    numberOf(year, ...easter(year)) - 2,
    monday(year, 5, 18),
    monday(year, 9, 1),
    monday(year, 10, 8),
  ]);
  for (const [month, date] of fixed) off.add(observed(numberOf(year, month, date), off));
  for (const holiday of provincial) {
    if (province && holiday.in.includes(province)) off.add(observed(holiday.on(year), off));
  }
  return off;
}

/** New Year, Canada Day, Truth and Reconciliation, Remembrance Day, Christmas, Boxing Day. */
const fixed = [
  [1, 1],
  [7, 1],
  [9, 30],
  [11, 11],
  [12, 25],
  [12, 26],
] as const;

const provincial: readonly { readonly in: readonly Province[]; on(year: number): number }[] = [
  { in: ['AB', 'BC', 'MB', 'NB', 'NS', 'ON', 'PE', 'SK'], on: (year) => monday(year, 2, 15) },
  { in: ['NT', 'YT'], on: (year) => numberOf(year, 6, 21) },
  { in: ['QC'], on: (year) => numberOf(year, 6, 24) },
  { in: ['NU'], on: (year) => numberOf(year, 7, 9) },
  { in: ['BC', 'NB', 'NT', 'NU', 'SK'], on: (year) => monday(year, 8, 1) },
  { in: ['YT'], on: (year) => monday(year, 8, 15) },
];

/** The first Monday on or after a date. */
function monday(year: number, month: number, date: number): number {
  const start = numberOf(year, month, date);
  return start + ((8 - weekday(start)) % 7);
}

/** A holiday on a weekend is taken on the next working day (Canada Labour Code, 195). */
function observed(day: number, taken: ReadonlySet<number>): number {
  return isWeekend(day) || taken.has(day) ? observed(day + 1, taken) : day;
}

export const isWeekend = (day: number): boolean => weekday(day) === 0 || weekday(day) === 6;
