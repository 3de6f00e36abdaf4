import { addDays, type Day } from '../../../kernel/days.js';

/** How long a break can be, in weeks, or until the partner says. */
export const breakLengths = ['1', '2', '4', 'open'] as const;
export type BreakLength = (typeof breakLengths)[number];

/** The last day of a break that starts today: a week is seven days, today counts. `null`: until the partner says. */
export const breakUntil = (length: BreakLength, today: Day): Day | null =>
  length === 'open' ? null : addDays(today, Number(length) * 7 - 1);
