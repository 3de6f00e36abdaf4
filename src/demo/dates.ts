import { addDays, daysBetween, type Day } from '../kernel/days.js';

/** The day for which the files were written. */
const writtenFor: Day = '2026-11-22';

/** The same file as if it had been written today: every day in it moves along, so that its deadlines never lie behind. */
export function withDatesFor(today: Day, file: string): string {
  const later = daysBetween(writtenFor, today);
  return file.replace(/(?<=,)\d{4}-\d{2}-\d{2}(?=,|\r?$)/gm, (day) => addDays(day, later));
}
