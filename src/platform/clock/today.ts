import type { Clock } from '../../kernel/clock.js';
import { addDays, type Day } from '../../kernel/days.js';

/** The network's own clock: its promises and due dates are days in Eastern time. */
const home = 'America/Toronto';
const days = new Intl.DateTimeFormat('en-CA', { timeZone: home, year: 'numeric', month: '2-digit', day: '2-digit' });
const offsets = new Intl.DateTimeFormat('en-CA', { timeZone: home, timeZoneName: 'longOffset' });

/** The calendar day, where the network is at home, on which a moment falls. */
export const dayOn = (moment: Date): Day => days.format(moment);

/** Which day it is where the network is at home. */
export const today = (clock: Clock): Day => dayOn(clock.now());

/** The first moment after a day where the network is at home: what was due on that day is late from here on. */
export function endOfDay(day: Day): Date {
  const next = addDays(day, 1);
  const offset = /GMT([+-]\d{2}:\d{2})/.exec(offsets.format(new Date(`${next}T05:00:00Z`)))?.[1] ?? '-05:00';
  return new Date(`${next}T00:00:00${offset}`);
}

/** The same moment some days of 24 hours later. */
export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 24 * 60 * 60 * 1000);
