import { addWorkingDays } from '../../../kernel/working-days.js';
import type { MatchStatus } from './match.lifecycle.js';

const day = 24 * 3_600_000;
const later = (from: Date, days: number) => new Date(from.getTime() + days * day);

/** The same time of day, that many working days on. */
function workingDaysLater(from: Date, days: number): Date {
  const iso = from.toISOString();
  return new Date(`${addWorkingDays(iso.slice(0, 10), days)}${iso.slice(10)}`);
}

/** Days: what every waiting state may take before somebody hears of it, and before it ends (workflows 6.3). */
export const patience = {
  proposed: { nudgeWorkingDays: 5 },
  offered: { nudge: 3, end: 7 },
  interested: { nudgeWorkingDays: 3 },
  introduced: { nudge: 5, end: 14 },
  accepted: { nudge: 21 },
} as const;

/** When what waits since `since` runs out: it expires, or a coordinator is reminded. Null where nothing waits. */
export function dueFrom(status: MatchStatus, since: Date, holdMinutes: number): Date | null {
  switch (status) {
    case 'proposed':
    case 'interested':
      return workingDaysLater(since, patience[status].nudgeWorkingDays);
    case 'approved':
      return new Date(since.getTime() + holdMinutes * 60_000);
    case 'offered':
    case 'introduced':
      return later(since, patience[status].end);
    case 'accepted':
      return later(since, patience.accepted.nudge);
    default:
      return null;
  }
}

/** How long before its end an offer or an introduction is nudged, in days. */
export const nudgeBeforeEnd = {
  offered: patience.offered.end - patience.offered.nudge,
  introduced: patience.introduced.end - patience.introduced.nudge,
} as const;

/** A meeting that lies ahead moves the deadline: nobody can answer before they met. */
export const introducedSince = (now: Date, meetingAt: Date): Date => (meetingAt > now ? meetingAt : now);
