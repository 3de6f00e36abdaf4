import readability from 'text-readability';

/** Flesch-Kincaid school grade of an English text. */
export const gradeInEnglish = (text: string): number => readability.fleschKincaidGrade(plain(text));

/**
 * Kandel-Moles ease of a French text, 0 (hard) to 100 (easy):
 * 207 − 1.015 × words per sentence − 73.6 × syllables per word (Kandel and Moles, 1958).
 */
export function easeInFrench(text: string): number {
  const sentences = plain(text)
    .split(/[.!?:\n]+/)
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
  const words = plain(text).match(/\p{L}+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + frenchSyllables(word), 0);
  return 207 - (1.015 * words.length) / Math.max(1, sentences.length) - (73.6 * syllables) / Math.max(1, words.length);
}

/** Vowel groups, without the silent e and es of an ending. */
function frenchSyllables(word: string): number {
  const bare = word.toLowerCase().replace(/(?<=.{2})(es|e|ent)$/u, '');
  return Math.max(1, bare.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu)?.length ?? 1);
}

/** Without addresses, numbers and codes, which are not read as words. */
const plain = (text: string) =>
  text
    .replace(/https?:\S+/g, '')
    .replace(/\S+@\S+/g, '')
    .replace(/\bR-\d+\b/g, '')
    .replace(/[«»“”]/g, '');
