import type { Locale } from '../../../kernel/text.js';
import { repairEn } from './repair-en.js';
import { repairFr } from './repair-fr.js';

/** Words for mending a plan, and for why it is as it is. */
export const repairWords: Record<Locale, typeof repairEn> = { en: repairEn, fr: repairFr };
