import type { Locale } from '../../kernel/text.js';
import { sign } from '../signing/sign.js';

/** What the word in a letter's own address is signed for. */
export const readLetter = 'read-letter';

/** Where a letter can be read in a browser, in either language. The route takes `:id` and `:word`. */
export const letterRoutes = { en: '/en/letters/:id/:word', fr: '/fr/lettres/:id/:word' } as const;

/** The path of one letter for whoever holds the letter. */
export const letterPath = (secret: string, locale: Locale, id: string): string =>
  letterRoutes[locale].replace(':id', id).replace(':word', sign(secret, readLetter, id));
