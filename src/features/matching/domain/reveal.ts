import type { Text } from '../../../kernel/text.js';
import { codesOf } from '../../../kernel/vocabulary/index.js';

/** What a partner may show to a team, by name. Nothing else ever reaches it. */
export const revealLabels = {
  name: { en: 'My name', fr: 'Mon nom' },
  email: { en: 'My email address', fr: 'Mon adresse courriel' },
  phone: { en: 'My phone number', fr: 'Mon numéro de téléphone' },
  city: { en: 'My city', fr: 'Ma ville' },
  own_words: { en: 'What I wrote in my own words', fr: 'Ce que j’ai écrit dans mes mots' },
  perspective: { en: 'From where I know pain', fr: 'Mon point de vue sur la douleur' },
  conditions: { en: 'My kinds of pain', fr: 'Mes types de douleur' },
} as const satisfies Record<string, Text>;

/** The same fields as others speak of them. */
export const revealedLabels: Readonly<Record<keyof typeof revealLabels, Text>> = {
  name: { en: 'name', fr: 'nom' },
  email: { en: 'email address', fr: 'adresse courriel' },
  phone: { en: 'phone number', fr: 'numéro de téléphone' },
  city: { en: 'city', fr: 'ville' },
  own_words: { en: 'in their own words', fr: 'dans ses propres mots' },
  perspective: { en: 'from where they know pain', fr: 'point de vue sur la douleur' },
  conditions: { en: 'kinds of pain', fr: 'types de douleur' },
};

export type Revealed = keyof typeof revealLabels;
export const revealable = codesOf(revealLabels);

/** Exactly the fields that were agreed to, and only when there is something to show. */
export function reveal<Value>(
  agreed: readonly string[],
  facts: Readonly<Record<Revealed, Value>>,
): { field: Revealed; value: Value }[] {
  return revealable
    .filter((field) => agreed.includes(field))
    .map((field) => ({ field, value: facts[field] }))
    .filter(({ value }) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
}
