import { addDays, dayNumber, type Day } from '../../../kernel/days.js';

/** The last day of a term of some years that begins on a day. A term from 29 February ends on 28 February. */
export function termEndsOn(start: Day, years: number): Day {
  dayNumber(start);
  const anniversary = `${String(Number(start.slice(0, 4)) + years).padStart(4, '0')}${start.slice(4)}`;
  return exists(anniversary) ? addDays(anniversary, -1) : anniversary.replace('-02-29', '-02-28');
}

function exists(day: Day): boolean {
  try {
    dayNumber(day);
    return true;
  } catch {
    return false;
  }
}
