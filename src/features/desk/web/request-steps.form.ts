import { z } from 'zod';
import type { Day } from '../../../kernel/days.js';
import { day } from '../../../platform/web/fields.js';
import type { DeskWords } from '../words/index.js';

/** Until when a request is open again: a day that lies ahead. */
export const reopenForm = ({ again }: DeskWords['request'], today: Day) =>
  z.object({ replyBy: day(again.dayWrong).refine((typed) => typed > today, again.dayPast) });
