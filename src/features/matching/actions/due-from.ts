import { addWorkingDays, daysBetween } from '../../../kernel/working-days.js';
import { dayOn, daysAfter } from '../../../platform/clock/today.js';
import { patience, type Span, type WaitingStatus } from '../domain/patience.js';

/** When something that waits since then runs out. `undoMinutes` counts for an approval alone. */
export const dueFrom = (status: WaitingStatus, since: Date, undoMinutes = 0): Date =>
  later(patience[status], since, undoMinutes);

/** A meeting that lies ahead moves the deadline: nobody can answer before they have met. */
export const sinceMeeting = (now: Date, meetingAt: Date): Date => (meetingAt > now ? meetingAt : now);

function later(span: Span, since: Date, undoMinutes: number): Date {
  if (span === 'time to undo') return new Date(since.getTime() + undoMinutes * 60_000);
  if ('days' in span) return daysAfter(since, span.days);
  const day = dayOn(since);
  return daysAfter(since, daysBetween(day, addWorkingDays(day, span.workingDays)));
}
