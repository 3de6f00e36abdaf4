import type { Locale } from '../../../kernel/text.js';

/** How hard a text is to read. `easy` is what we aim for; `hard` loses many readers. */
export type ReadingLevel = 'easy' | 'fair' | 'hard';

export interface Reading {
  readonly level: ReadingLevel;
  readonly sentences: number;
  /** The mean number of words in a sentence. */
  readonly wordsPerSentence: number;
}

/**
 * A guess from the lengths of words and sentences. English: Flesch-Kincaid grade, easy up to 8, hard from 12. French:
 * Kandel-Moles ease, easy from 60, hard below 40. Null for a text without words.
 */
export function readingOf(text: string, locale: Locale): Reading | null {
  const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return null;
  const sentences = Math.max(1, text.split(/[.!?…]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)).length);
  const wordsPerSentence = words.length / sentences;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, locale), 0) / words.length;
  return {
    level: levels[locale](wordsPerSentence, syllables),
    sentences,
    wordsPerSentence: Math.round(wordsPerSentence),
  };
}

const levels: Record<Locale, (wordsPerSentence: number, syllablesPerWord: number) => ReadingLevel> = {
  en: (words, syllables) => {
    const grade = 0.39 * words + 11.8 * syllables - 15.59;
    return grade <= 8 ? 'easy' : grade < 12 ? 'fair' : 'hard';
  },
  fr: (words, syllables) => {
    const ease = 207 - 1.015 * words - 73.6 * syllables;
    return ease >= 60 ? 'easy' : ease >= 40 ? 'fair' : 'hard';
  },
};

/** Groups of vowels; a silent ending does not count. */
function syllablesIn(word: string, locale: Locale): number {
  const plain = word.toLowerCase();
  const silent =
    locale === 'en'
      ? /(?<![aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouycgszx])es$/
      : /(?<=[^aeiouyàâéèêëîïôûù])(e|es|ent)$/;
  const groups = plain.replace(silent, '').match(/[aeiouyàâäéèêëîïôöûùüœæ]+/gu)?.length ?? 0;
  return Math.max(1, groups);
}
