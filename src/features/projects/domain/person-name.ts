import type { Locale } from '../../../kernel/text.js';

const title = /^(dr|dre|dra|prof)\.?$/i;

/**
 * “Dr Marie Gagné” → given name “Dr Marie”, family name “Gagné”; one word is a family name. Somebody of whom only title and
 * family name are known is greeted by both: “Dr Gagné” → given name “Dr Gagné”, no family name.
 */
export function personName(name: string): { givenName: string; familyName: string } {
  const words = name.trim().split(/\s+/);
  if (words.length === 2 && title.test(words[0] ?? '')) return { givenName: words.join(' '), familyName: '' };
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}

/** The language to write in first, as long as nobody has chosen one: French where the institution has a French name. */
export const likelyLocale = (institution: string): Locale =>
  /^(université|école|institut|centre hospitalier|hôpital|chu|chum)(?![\p{L}])/iu.test(institution.trim())
    ? 'fr'
    : 'en';
