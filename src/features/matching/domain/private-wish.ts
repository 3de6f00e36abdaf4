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

/** A name that is too short would be found everywhere. */
const isName = (name: string) => name.length >= 4;

/** Names of people, groups and projects, and the ids (of requests, of people) that each stands for. */
export class NameBook {
  private readonly ids = new Map<string, Set<string>>();

  /** Adds a name as it is written anywhere: accents, capitals and titles do not matter. Short ones are left out. */
  add(name: string, id: string): void {
    const key = wordsOf(name).join(' ');
    if (!isName(key)) return;
    const ids = this.ids.get(key) ?? new Set();
    this.ids.set(key, ids.add(id));
  }

  /** The ids of every name that one of these wishes speaks of, in whatever words stand around it. */
  namedIn(wishes: readonly string[]): Set<string> {
    const phrases = wishes.flatMap((wish) => [...phrasesOf(wordsOf(wish))]);
    return new Set(phrases.flatMap((phrase) => [...(this.ids.get(phrase) ?? [])]));
  }
}

function* phrasesOf(words: readonly string[]): Generator<string> {
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to += 1)
      yield words.slice(from, to).join(' ');
}
