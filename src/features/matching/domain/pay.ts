import type { Day } from '../../../kernel/days.js';

/** Work that is paid by the hour, month after month. */
export interface PaidWork {
  readonly startsOn: Day;
  readonly months: number;
  readonly hoursPerMonth: number;
  /** Canadian dollars. */
  readonly payPerHour: number;
}

/** What all this work pays in each calendar year, in dollars. Years in which it pays nothing are left out. */
export function payByYear(works: readonly PaidWork[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { startsOn, months, hoursPerMonth, payPerHour } of works) {
    const first = Number(startsOn.slice(0, 4)) * 12 + Number(startsOn.slice(5, 7)) - 1;
    for (let month = first; payPerHour > 0 && month < first + months; month += 1) {
      const year = Math.floor(month / 12);
      years.set(year, (years.get(year) ?? 0) + hoursPerMonth * payPerHour);
    }
  }
  return years;
}

/** One calendar year in which more work would be paid. */
export interface PaidYear {
  readonly year: number;
  /** What this work would add. */
  readonly added: number;
  /** All of it together, with what is promised already. */
  readonly total: number;
}

/** The years in which `work` is paid, first year first, beside what is promised already. */
export function paidYears(work: PaidWork, promised: readonly PaidWork[]): PaidYear[] {
  const before = payByYear(promised);
  return [...payByYear([work])].map(([year, added]) => ({ year, added, total: added + (before.get(year) ?? 0) }));
}

/** The first year in which the limit would be passed; undefined when it never is, or when there is none. */
export const yearOver = (ceiling: number | null, years: readonly PaidYear[]): PaidYear | undefined =>
  ceiling === null ? undefined : years.find(({ total }) => total > ceiling);
