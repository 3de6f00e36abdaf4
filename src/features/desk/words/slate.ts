import type { Locale } from '../../../kernel/text.js';
import { slateEn } from './slate-en.js';
import { slateFr } from './slate-fr.js';

/** Words for the people of one table together. */
export const slateWords: Record<Locale, typeof slateEn> = { en: slateEn, fr: slateFr };
