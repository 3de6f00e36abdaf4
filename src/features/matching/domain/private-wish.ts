/** Words before a name that people leave out or write in another way. */
const titles = new Set(['dr', 'dre', 'docteur', 'docteure', 'prof', 'professor', 'mr', 'mrs', 'ms', 'm', 'mme']);

/** The longest name that is looked for, in words. */
const mostWords = 12;

/** Stands for a title, whichever it is. */
const title = '§';

/** Lower case, without accents, punctuation or titles, so that names compare as a person reads them. */
export const wordsOf = (text: string): string[] => allWordsOf(text).filter((word) => !titles.has(word));

function allWordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}@._+-]+/gu) ?? [])
    .map((word) => word.replace(/^[._+-]+|[._+-]+$/g, ''))
    .filter(Boolean);
}

/** What follows each title, word by word: Dr Tremblay is one person to whoever writes it, Tremblay alone can be anybody. */
function titled(text: string): string[] {
  const words = allWordsOf(text);
  return words.flatMap((word, i) => {
    const rest = titles.has(word) ? looseWords(words.slice(i + 1, i + 1 + mostWords)) : [];
    return rest.slice(0, mostWords).map((_, last) => [title, ...rest.slice(0, last + 1)].join(' '));
  });
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
    const [first = ''] = allWordsOf(name);
    if (titles.has(first) && words.length > 0) this.keep([title, ...looseWords(words)].join(' '), id);
    if (titles.has(first) && words.length < 2) return;
    for (const key of new Set([words.join(' '), looseWords(words).join(' ')])) if (isName(key)) this.keep(key, id);
  }

  private keep(key: string, id: string): void {
    this.ids.set(key, (this.ids.get(key) ?? new Set()).add(id));
  }

  /** The ids of every name that one of these wishes speaks of, in whatever words stand around it. */
  namedIn(wishes: readonly string[]): Set<string> {
    const texts = wishes.map(wordsOf).flatMap((words) => [words, looseWords(words)]);
    const phrases = [...texts.flatMap((words) => [...phrasesOf(words)]), ...wishes.flatMap(titled)];
    return new Set(phrases.flatMap((phrase) => [...(this.ids.get(phrase) ?? [])]));
  }
}

function* phrasesOf(words: readonly string[]): Generator<string> {
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to += 1)
      yield words.slice(from, to).join(' ');
}

/** Could a wish be about this person? Any of their names is enough: who is asked shall not read it. */
export function couldBeAbout(
  wish: string,
  { givenName, familyName }: { givenName: string; familyName: string },
): boolean {
  const words = new Set(looseWords(wordsOf(wish)));
  return looseWords(wordsOf(`${givenName} ${familyName}`)).some((word) => words.has(word));
}
