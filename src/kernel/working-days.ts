import { dayNumber, dayOf, type Day } from './days.js';
import { holidays, isWeekend } from './holidays.js';
import type { Province } from './vocabulary/provinces.js';

export { daysBetween } from './days.js';

/** Is the office open that day? Give a province to count its own holidays too. */
export const isWorkingDay = (day: Day, province?: Province): boolean => opens(dayNumber(day), province);

/**
 * The n-th working day after `from`, or before it when n is negative; `from` itself never counts. With n = 0 the day
 * itself, or the next working day. This is what every promised date is made of.
 */
export function addWorkingDays(from: Day, n: number, province?: Province): Day {
  const step = n < 0 ? -1 : 1;
  let day = dayNumber(from);
  let left = Math.abs(n);
  while (left > 0 || !opens(day, province)) {
    day += step;
    if (left > 0 && opens(day, province)) left -= 1;
  }
  return dayOf(day);
}

const opens = (day: number, province?: Province): boolean =>
  !isWeekend(day) && !holidays(Number(dayOf(day).slice(0, 4)), province).has(day);
