import { z } from 'zod';
import { addDays, type Day } from '../../../kernel/days.js';
import { choice } from '../../../platform/web/fields.js';
import type { DeskWords } from '../words/index.js';

/** Weeks, or until the person says. */
export const pauseLengths = ['1', '2', '4', 'open'] as const;

/** The last day of a break that begins today; null for one without an end. */
export const pauseForm = (t: DeskWords['person'], today: Day) =>
  z.object({ length: choice(pauseLengths, t.untilMissing) }).transform(({ length }): { until: Day | null } => ({
    until: length === 'open' ? null : addDays(today, 7 * Number(length)),
  }));
