import { z } from 'zod';
import { addDays, type Day } from '../../../kernel/days.js';
import type { Locale } from '../../../kernel/text.js';
import { partnerDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { choice, codes } from '../../../platform/web/fields.js';
import { revealable } from '../domain/reveal.js';
import { words } from '../words/index.js';

/** How long a break can be, in weeks, or until the partner says. */
export const breakLengths = ['1', '2', '4', 'open'] as const;
export type BreakLength = (typeof breakLengths)[number];

/** The last day of a break that starts today; null: until the partner says. */
export const breakUntil = (length: BreakLength, today: Day): Day | null =>
  length === 'open' ? null : addDays(today, Number(length) * 7);

export const yesForm = (locale: Locale) =>
  z.object({
    revealed: codes(revealable).refine((fields) => fields.includes('name'), words[locale].partner.yes.error),
  });

export const notNowForm = (locale: Locale) =>
  z.object({
    reason: choice(partnerDeclineReasons, words[locale].partner.notNow.error),
    pause: z.enum(['none', ...breakLengths]).catch('none'),
  });

export const pauseForm = (locale: Locale) =>
  z.object({ length: choice(breakLengths, words[locale].partner.pause.error) });
