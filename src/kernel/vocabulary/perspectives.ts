import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** From where a person knows pain. */
export const perspectiveLabels = {
  person_with_pain: { en: 'Person who lives or lived with pain', fr: 'Personne qui vit ou a vécu avec la douleur' },
  caregiver: { en: 'Family member, friend or caregiver', fr: 'Membre de la famille, proche ou personne aidante' },
  parent_of_child: {
    en: 'Parent of a child or teen with pain',
    fr: 'Parent d’un enfant ou d’une jeune personne qui a mal',
  },
  youth: { en: 'Young person who lives with pain', fr: 'Jeune personne qui vit avec la douleur' },
  advocate: { en: 'Advocate or community leader', fr: 'Porte-parole ou leader de la communauté' },
  dual_lens: { en: 'Also works in health care or research', fr: 'Travaille aussi en santé ou en recherche' },
} as const satisfies Record<string, Text>;

export type Perspective = keyof typeof perspectiveLabels;
export const perspectives = codesOf(perspectiveLabels);
