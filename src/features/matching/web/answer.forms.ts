import { z } from 'zod';
import type { Locale } from '../../../kernel/text.js';
import { partnerDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { choice, codes } from '../../../platform/web/fields.js';
import { breakLengths } from '../domain/breaks.js';
import { revealable } from '../domain/reveal.js';
import { words } from '../words/index.js';

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
