/** Words before a name that people leave out or write in another way. */
const titles = new Set(['dr', 'dre', 'docteur', 'docteure', 'prof', 'professor', 'mr', 'mrs', 'ms', 'm', 'mme']);

/** The longest name that is looked for, in words. */
const mostWords = 12;

/** Lower case, without accents, punctuation or titles, so that names compare as a person reads them. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}@._+-]+/gu) ?? [])
    .map((word) => word.replace(/^[._+-]+|[._+-]+$/g, ''))
    .filter((word) => word !== '' && !titles.has(word));
}

/** The same words with hyphens read as spaces: Jean-Pierre is often written Jean Pierre. Addresses stay whole. */
const looseWords = (words: readonly string[]): string[] =>
  words
    .flatMap((word) => (word.includes('@') ? [word] : word.split('-')))
    .filter((word) => word !== '' && !titles.has(word));

/** A name that is too short would be found everywhere; in most other scripts two characters are a whole name. */
const isName = (name: string) =>
  name.length >= 4 || (name.length >= 2 && /^[\p{L} ]+$/u.test(name) && !latin.test(name));

const latin = /\p{Script=Latin}/u;

/** Names of people, groups and projects, and the ids (of requests, of people) that each stands for. */
export class NameBook {
  private readonly ids = new Map<string, Set<string>>();

  /** Adds a name as it is written anywhere: accents, capitals, hyphens and titles do not matter. Short ones are left out. */
  add(name: string, id: string): void {
    const words = wordsOf(name);
    for (const key of new Set([words.join(' '), looseWords(words).join(' ')]))
      if (isName(key)) this.ids.set(key, (this.ids.get(key) ?? new Set()).add(id));
  }

  /** The ids of every name that one of these wishes speaks of, in whatever words stand around it. */
  namedIn(wishes: readonly string[]): Set<string> {
    const texts = wishes.map(wordsOf).flatMap((words) => [words, looseWords(words)]);
    const phrases = texts.flatMap((words) => [...phrasesOf(words)]);
    return new Set(phrases.flatMap((phrase) => [...(this.ids.get(phrase) ?? [])]));
  }
}

function* phrasesOf(words: readonly string[]): Generator<string> {
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to += 1)
      yield words.slice(from, to).join(' ');
}
