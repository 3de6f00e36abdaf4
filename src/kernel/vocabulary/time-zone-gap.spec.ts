import { minutesBetween } from './time-zone-gap.js';
import { timeZones, type TimeZone } from './time-zones.js';

/** What the runtime’s own time zone data says for a moment. */
function offsetOf(zone: TimeZone, at: Date): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const [winter, summer] = [new Date('2026-01-15T12:00:00Z'), new Date('2026-07-15T12:00:00Z')];

it.each(timeZones)('knows how far %s is from Toronto, in the season that is worse', (zone) => {
  const gaps = [winter, summer].map((at) => offsetOf(zone, at) - offsetOf('America/Toronto', at));
  const worst = Math.max(...gaps.map(Math.abs));
  expect(Math.abs(minutesBetween('America/Toronto', zone))).toBe(worst);
  expect(gaps).toContain(minutesBetween('America/Toronto', zone));
});

it('is the same the other way round', () => {
  for (const a of timeZones) for (const b of timeZones) expect(minutesBetween(a, b) + minutesBetween(b, a)).toBe(0);
});
