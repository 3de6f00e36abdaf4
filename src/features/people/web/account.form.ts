import { z } from 'zod';
import { timeZones } from '../../../kernel/vocabulary/time-zones.js';
import { locales } from '../../../kernel/text.js';
import { choice, text } from '../../../platform/web/fields.js';
import type { PeopleWords } from '../words/index.js';

/** Digits with the signs people put between them, and an extension. */
const phone = /^\+?[\d\s().-]{7,25}( ?(ext\.?|poste|x) ?\d{1,6})?$/i;

/** A phone number, or null for an empty box. */
export const optionalPhone = (wrong: string) =>
  z
    .string()
    .optional()
    .transform((typed) => typed || null)
    .refine((typed) => typed === null || phone.test(typed), wrong);

/** What a person may change about their own account. */
export const accountForm = ({ account: t }: PeopleWords) =>
  z.object({
    givenName: text(t.givenNameMissing, 100, t.tooLong),
    familyName: z.string({ error: t.tooLong }).max(100, t.tooLong).default(''),
    locale: choice(locales, t.languageMissing),
    phone: optionalPhone(t.phoneWrong),
    timeZone: choice(timeZones, t.timeZoneMissing),
  });
