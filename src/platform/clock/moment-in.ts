import type { Day } from '../../kernel/days.js';

/** How many milliseconds a zone's clock is ahead of universal time at a moment. */
function ahead(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(moment);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - moment;
}

/** The moment at which a zone's clock shows that day and time ('9:30', '14:30'). In the hour that a change of clocks skips, the one after it. */
export function momentIn(timeZone: string, day: Day, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  const first = wall - ahead(wall, timeZone);
  return new Date(wall - ahead(first, timeZone));
}
