import { z } from 'zod';
import type { Locale } from '../../../kernel/text.js';
import { choice, day, text } from '../../../platform/web/fields.js';
import { words } from '../words/index.js';
import { momentAt } from './moment.js';

/** Every half hour at which people meet, as `09:30`. */
export const meetingTimes: readonly string[] = Array.from({ length: 27 }, (_, step) => {
  const minutes = 8 * 60 + step * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 === 0 ? '00' : '30'}`;
});

const padded = (part: unknown) => (typeof part === 'string' && /^\d{1,2}$/.test(part) ? part.padStart(2, '0') : part);

/** The three boxes of a date as one day. */
export const withDay = (body: unknown): unknown => {
  if (typeof body !== 'object' || body === null) return body;
  const typed = body as Record<string, unknown>;
  const parts = [typed['day-year'], padded(typed['day-month']), padded(typed['day-day'])];
  return { ...typed, day: parts.map((part) => (typeof part === 'string' ? part : '')).join('-') };
};

/** When and how they meet; the moment lies ahead. */
export const introduceForm = (locale: Locale, now: Date) => {
  const t = words[locale].team.introduce;
  return z
    .object({ day: day(t.dayError), time: choice(meetingTimes, t.timeError), note: text(t.noteError, 1000) })
    .transform((typed) => ({ meetingAt: momentAt(typed.day, typed.time), note: typed.note }))
    .refine(({ meetingAt }) => meetingAt > now, { error: t.future, path: ['day'] });
};
