import { addDays, type Day } from '../../../kernel/days.js';

/** A team that was asked for changes is reminded after 7 days; its request closes after 30 (workflows 6.2). */
export const daysToNudge = 7;
export const daysToClose = 30;

/** A request that opens again gets at least two weeks. */
export function reopenedUntil(replyBy: Day | null, today: Day): Day {
  const least = addDays(today, 14);
  return replyBy !== null && replyBy > least ? replyBy : least;
}
