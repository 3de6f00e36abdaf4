import { z } from 'zod';
import { dayNumber } from '../../kernel/days.js';
import type { Text } from '../../kernel/text.js';
import { isCode } from '../../kernel/vocabulary/index.js';

type Reading<Value> = { readonly value: Value } | { readonly fault: Text };

/** A cell is text that means something. Its fault is said in both languages; `readTable` passes it on. */
const cell = <Value>(read: (typed: string) => Reading<Value>) =>
  z.string().transform((typed, ctx): Value => {
    const reading = read(typed);
    if ('value' in reading) return reading.value;
    ctx.addIssue(saying(reading.fault));
    return z.NEVER;
  });

/** An issue that carries its sentence in both languages, for checks across the cells of a row. */
export const saying = (text: Text, path: string[] = []) => ({
  code: 'custom' as const,
  message: text.en,
  params: { text },
  path,
});

const fault = (en: string, fr: string) => ({ fault: { en, fr } });
const blank = fault('This cell is empty; it needs a value.', 'Cette cellule est vide; il y faut une valeur.');

/** A text of up to `max` characters that must be there. */
export const text = (max = 200) => cell((typed) => (typed === '' ? blank : limited(typed, max)));

/** A text of up to `max` characters, which may be empty. */
export const optionalText = (max = 2000) => cell((typed) => limited(typed, max));

const limited = (typed: string, max: number): Reading<string> =>
  typed.length <= max ? { value: typed } : fault(`Longer than ${max} characters.`, `Plus de ${max} caractères.`);

/** A short code of the network's own, such as PR-01; `example` is shown when it looks wrong. */
export const ownCode = (example: string) =>
  cell((typed) =>
    /^[A-Za-z]{1,5}-\d{1,6}$/.test(typed)
      ? { value: typed.toUpperCase() }
      : fault(`A code such as ${example} is needed.`, `Il faut un code comme ${example}.`),
  );

/** One code of a closed list. */
export const oneOf = <Code extends string>(codes: readonly Code[]) =>
  cell<Code>((typed) => (isCode(codes, typed) ? { value: typed } : typed === '' ? blank : unknown(typed, codes)));

/** Codes with spaces between them, each once, in the order of the list; `least` of them must be there. */
export const listOf = <Code extends string>(codes: readonly Code[], least = 0) =>
  cell<Code[]>((typed) => {
    const words = typed.split(/\s+/).filter(Boolean);
    const stranger = words.find((word) => !isCode(codes, word));
    if (stranger !== undefined) return unknown(stranger, codes);
    return words.length < least ? blank : { value: codes.filter((code) => words.includes(code)) };
  });

const unknown = (word: string, codes: readonly string[]) => {
  const shown = word.slice(0, 40);
  return fault(
    `“${shown}” is not known here. Use: ${codes.join(', ')}.`,
    `«\u00a0${shown}\u00a0» est inconnu ici. Utilisez\u00a0: ${codes.join(', ')}.`,
  );
};

const isEmail = (typed: string) => typed.length <= 254 && z.email().safeParse(typed).success;

const readEmail = (typed: string): Reading<string> =>
  isEmail(typed)
    ? { value: typed.toLowerCase() }
    : fault(
        'An e-mail address such as name@example.ca is needed.',
        'Il faut une adresse courriel comme nom@exemple.ca.',
      );

/** An e-mail address, in small letters. */
export const email = () => cell(readEmail);

/** The same, or null for an empty cell. */
export const optionalEmail = () => cell(orNull(readEmail));

/** E-mail addresses with spaces between them; may be empty. */
export const emailList = () =>
  cell((typed) => {
    const all = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const wrong = all.find((one) => !isEmail(one))?.slice(0, 40);
    return wrong === undefined
      ? { value: [...new Set(all)] }
      : fault(`“${wrong}” is not an e-mail address.`, `«\u00a0${wrong}\u00a0» n’est pas une adresse courriel.`);
  });

const readWhole =
  (min: number, max: number) =>
  (typed: string): Reading<number> => {
    const n = /^\d{1,7}$/.test(typed) ? Number(typed) : NaN;
    return n >= min && n <= max
      ? { value: n }
      : fault(`A whole number from ${min} to ${max} is needed.`, `Il faut un nombre entier de ${min} à ${max}.`);
  };

/** A whole number within bounds. */
export const whole = (min: number, max: number) => cell(readWhole(min, max));

/** The same, or null for an empty cell. */
export const optionalWhole = (min: number, max: number) => cell(orNull(readWhole(min, max)));

const orNull =
  <Value>(read: (typed: string) => Reading<Value>) =>
  (typed: string): Reading<Value | null> =>
    typed === '' ? { value: null } : read(typed);

/** At most `most` texts with bars between them, each once and up to `max` characters; may be empty. */
export const texts = (max: number, most: number) =>
  cell((typed) => {
    const all = typed.split('|').map((one) => one.trim());
    const each = [...new Set(all)].filter(Boolean);
    if (each.length > most) return fault(`More than ${most} texts.`, `Plus de ${most} textes.`);
    return each.every((one) => one.length <= max)
      ? { value: each }
      : fault(`Longer than ${max} characters.`, `Plus de ${max} caractères.`);
  });

/** yes or no, oui or non. */
export const yesNo = () =>
  cell((typed) =>
    /^(yes|oui|no|non)$/i.test(typed)
      ? { value: /^[yo]/i.test(typed) }
      : fault('Write yes or no.', 'Écrivez oui ou non.'),
  );

function readDay(typed: string): Reading<string> {
  try {
    dayNumber(typed);
    return { value: typed };
  } catch {
    return fault('A day such as 2027-01-15 is needed.', 'Il faut une date comme 2027-01-15.');
  }
}

/** A day that exists, as YYYY-MM-DD. */
export const day = () => cell(readDay);

/** The same, or null for an empty cell. */
export const optionalDay = () => cell(orNull(readDay));
