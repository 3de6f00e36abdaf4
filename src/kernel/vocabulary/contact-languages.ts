import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** The language of letters and pages, each named in itself so that everybody finds their own. */
export const contactLanguageLabels = {
  en: { en: 'English', fr: 'English' },
  fr: { en: 'Français', fr: 'Français' },
} as const satisfies Record<string, Text>;

export const contactLanguages = codesOf(contactLanguageLabels);
