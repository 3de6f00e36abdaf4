import { z } from 'zod';

/** A list from checkboxes: one box posts a text, several a list, none nothing. */
export const codes = <const Code extends string>(list: readonly Code[]) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.string()).transform((all) => list.filter((code) => all.includes(code))),
  );

/** One choice of a closed list; `message` says what to do when nothing or nonsense was chosen. */
export const choice = <const Code extends string>(list: readonly Code[], message: string) =>
  z.string({ error: message }).pipe(z.enum(list as readonly [Code, ...Code[]], { error: message }));

/** A text that must not be empty, up to `max` characters. */
export const text = (message: string, max = 2000, tooLong = message) =>
  z.string({ error: message }).min(1, message).max(max, tooLong);

/** A text that may be left empty. */
export const optionalText = (max = 5000, tooLong = '') =>
  z
    .string()
    .max(max, tooLong)
    .optional()
    .transform((typed) => typed ?? '');

/** A whole number typed by a person, within bounds. */
export const whole = (message: string, min: number, max: number) =>
  z
    .string({ error: message })
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((n) => n >= min && n <= max, message);

/** A day as `YYYY-MM-DD`, which must exist. */
export const day = (message: string) =>
  z.string({ error: message }).refine((typed) => /^\d{4}-\d{2}-\d{2}$/.test(typed) && realDay(typed), message);

const realDay = (typed: string) => {
  const date = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
};

/** An e-mail address, trimmed. */
export const emailAddress = (message: string) =>
  z
    .string({ error: message })
    .max(254, message)
    .pipe(z.email({ error: message }));
