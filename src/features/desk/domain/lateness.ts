import { daysBetween, type Day } from '../../../kernel/days.js';

/** How far away a promise is: calendar days, negative when the day is past. `late` can be true on the day itself. */
export interface Lateness {
  readonly late: boolean;
  readonly days: number;
}

/** Compares two days where the network is at home; `late` is whether the moment itself has passed. */
export const lateness = (dueOn: Day, today: Day, late: boolean): Lateness => ({
  late,
  days: daysBetween(today, dueOn),
});
