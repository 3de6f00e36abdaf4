import { availabilities, minutesBetween, type Availability } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';

/** Clocks further apart than this make somebody meet at night or at dawn. */
export const mostMinutesApart = 180;

/** Two hours in common are enough for a meeting. */
const enough = 120;

interface Hours {
  readonly weekend: boolean;
  readonly from: number;
  readonly to: number;
}

/** What the words stand for, in hours of one’s own clock. */
const hoursOf: Readonly<Record<Availability, Hours>> = {
  weekday_morning: { weekend: false, from: 9, to: 12 },
  weekday_afternoon: { weekend: false, from: 12, to: 17 },
  weekday_evening: { weekend: false, from: 17, to: 21 },
  weekend: { weekend: true, from: 9, to: 21 },
};

/** The times of a partner in which a meeting at `asked` can be held, when the partner’s clock is `minutes` ahead. */
export function timesFor(asked: Availability, minutes: number): Availability[] {
  const { weekend, from, to } = hoursOf[asked];
  return availabilities.filter((own) => {
    const hours = hoursOf[own];
    const common = Math.min(to * 60 + minutes, hours.to * 60) - Math.max(from * 60 + minutes, hours.from * 60);
    return hours.weekend === weekend && common >= enough;
  });
}

/** How far the partner’s clock is ahead of the request’s, in minutes; nobody has a clock of their own in one room. */
export const clockAhead = (
  { mode, timeZone }: Pick<Need, 'mode' | 'timeZone'>,
  candidate: Pick<Candidate, 'timeZone'>,
): number => (mode === 'in_person' ? 0 : minutesBetween(timeZone, candidate.timeZone));

/** The times the request offers at which this partner can meet, each by their own clock. */
export function timesInCommon(
  need: Pick<Need, 'mode' | 'timeZone' | 'availability'>,
  candidate: Pick<Candidate, 'timeZone' | 'availability'>,
): Availability[] {
  const minutes = clockAhead(need, candidate);
  return need.availability.filter((asked) =>
    timesFor(asked, minutes).some((own) => candidate.availability.includes(own)),
  );
}
