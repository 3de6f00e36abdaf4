import type { Locale } from '../../../kernel/text.js';
import { mailEn } from './mail-en.js';
import { mailFr } from './mail-fr.js';

export type MailWords = typeof mailEn;

/** What the console says about letters and kinds of letters. */
export const mailWords: Record<Locale, MailWords> = { en: mailEn, fr: mailFr };
