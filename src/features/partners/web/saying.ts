/** The sentence for a code of the address (`?done=saved`); undefined for none and for a code that nobody gave. */
export const saying = (sentences: Readonly<Record<string, string>>, code: string | null): string | undefined =>
  code !== null && Object.hasOwn(sentences, code) ? sentences[code] : undefined;
