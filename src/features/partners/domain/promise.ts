import type { Day } from '../../../kernel/days.js';
import type { Province } from '../../../kernel/vocabulary/index.js';
import { addWorkingDays } from '../../../kernel/working-days.js';

/** How many working days a coordinator has to answer an application (workflows 6.1). */
export const daysToAnswer = 5;

/** The calendar day in a time zone. en-CA writes it as YYYY-MM-DD. */
export const dayIn = (timeZone: string, moment: Date): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);

/** The day by which we answer what comes in now; holidays of the applicant's province count as days off. */
export const promisedDay = (now: Date, timeZone: string, province: Province | null): Day =>
  addWorkingDays(dayIn(timeZone, now), daysToAnswer, province ?? undefined);
