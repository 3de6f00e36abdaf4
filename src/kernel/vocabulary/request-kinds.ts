import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Who asks for partners. */
export const requestKindLabels = {
  project: { en: 'Research project', fr: 'Projet de recherche' },
  committee: { en: 'Committee', fr: 'Comité' },
} as const satisfies Record<string, Text>;

export type RequestKind = keyof typeof requestKindLabels;
export const requestKinds = codesOf(requestKindLabels);
