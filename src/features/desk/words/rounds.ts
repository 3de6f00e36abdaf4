import type { Locale } from '../../../kernel/text.js';
import { roundsEn } from './rounds-en.js';
import { roundsFr } from './rounds-fr.js';

export type RoundWords = typeof roundsEn;

/** Words for rounds over all open requests. */
export const roundWords: Record<Locale, RoundWords> = { en: roundsEn, fr: roundsFr };
