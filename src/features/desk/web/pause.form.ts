import { z } from 'zod';
import type { Day } from '../../../kernel/days.js';
import { choice } from '../../../platform/web/fields.js';
import { breakLengths, breakUntil } from '../../matching/matching.service.js';
import type { DeskWords } from '../words/index.js';

/** The last day of a break that begins today; null for one without an end. */
export const pauseForm = (t: DeskWords['person'], today: Day) =>
  z.object({ length: choice(breakLengths, t.untilMissing) }).transform(({ length }): { until: Day | null } => ({
    until: breakUntil(length, today),
  }));
