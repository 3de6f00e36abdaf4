import type { Locale } from '../../../kernel/text.js';
import { answerEn } from './answer-en.js';
import { answerFr } from './answer-fr.js';

export type AnswerWords = typeof answerEn;

/** Words for an answer that a partner gave on the phone. */
export const answerWords: Record<Locale, AnswerWords> = { en: answerEn, fr: answerFr };
