import type { Locale, Text } from '../../../kernel/text.js';
import { label, type Labels } from '../../../kernel/vocabulary/index.js';

/** The same sentence in both languages. */
export const said = (sentence: (locale: Locale) => string): Text => ({ en: sentence('en'), fr: sentence('fr') });

/** A number with its noun; in French zero and one are singular. */
export const counted = (n: number, one: Text, many: Text): Text => ({
  en: `${n} ${n === 1 ? one.en : many.en}`,
  fr: `${n}\u00a0${n < 2 ? one.fr : many.fr}`,
});

export const hours = (n: number): Text =>
  counted(n, { en: 'hour a month', fr: 'heure par mois' }, { en: 'hours a month', fr: 'heures par mois' });

export const people = (n: number): Text =>
  counted(n, { en: 'person', fr: 'personne' }, { en: 'people', fr: 'personnes' });

/** Labels in a row; `none` when there are no codes. */
export const named = <Code extends string>(labels: Labels<Code>, codes: readonly NoInfer<Code>[], none: Text): Text =>
  codes.length === 0 ? none : said((locale) => codes.map((code) => label(labels, code, locale)).join('; '));
