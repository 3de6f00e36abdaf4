import type { Locale } from '../../../kernel/text.js';
import { en } from './en.js';
import { fr } from './fr.js';

export { deed } from './verbs.js';

export type DeskWords = typeof en;

/** What the console says. */
export const words: Record<Locale, DeskWords> = { en, fr };
