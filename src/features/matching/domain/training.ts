import { daysBetween } from '../../../kernel/days.js';
import { trainingWeeks, type Training } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';

/** What the work asks for and this partner has not done yet. */
export const missingTraining = (need: Need, { trainings }: Pick<Candidate, 'trainings'>): Training[] =>
  need.trainings.filter((training) => !trainings.includes(training));

/** Weeks that it takes to do all of it, one after the other. */
export const weeksFor = (missing: readonly Training[]): number =>
  missing.reduce((sum, training) => sum + trainingWeeks[training], 0);

/** Whole weeks from the day on which we look until the work begins. */
export const weeksUntilStart = ({ askedOn, startsOn }: Pick<Need, 'askedOn' | 'startsOn'>): number =>
  Math.max(0, Math.floor(daysBetween(askedOn, startsOn) / 7));
