import type { Locale } from '../../../kernel/text.js';

/** “Dr Marie Gagné” → family name “Gagné”, given name “Dr Marie”; one word is a family name. */
export function personName(name: string): { givenName: string; familyName: string } {
  const words = name.trim().split(/\s+/);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}

/** The language to write in first, as long as nobody has chosen one: French where the institution has a French name. */
export const likelyLocale = (institution: string): Locale =>
  /^(université|école|institut|centre hospitalier|hôpital|chu|chum)(?![\p{L}])/iu.test(institution.trim())
    ? 'fr'
    : 'en';
