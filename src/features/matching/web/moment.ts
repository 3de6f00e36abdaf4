import type { Day } from '../../../kernel/days.js';

const offsets = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', timeZoneName: 'longOffset' });

/** The moment at which a clock where the network is at home shows that day and time (`09:30`). */
export function momentAt(day: Day, time: string): Date {
  const utc = new Date(`${day}T${time}:00Z`);
  const offset = /GMT([+-]\d{2}:\d{2})/.exec(offsets.format(utc))?.[1] ?? '-05:00';
  return new Date(`${day}T${time}:00${offset}`);
}
