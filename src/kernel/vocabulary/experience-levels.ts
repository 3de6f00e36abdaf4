import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** How often a person has partnered in research before. It never raises a score: newcomers are wanted. */
export const experienceLabels = {
  new: { en: 'New to this', fr: 'Première fois' },
  some: { en: 'Once or twice', fr: 'Une ou deux fois' },
  experienced: { en: 'Several times', fr: 'Plusieurs fois' },
  mentor: { en: 'Can guide other partners', fr: 'Peut guider d’autres partenaires' },
} as const satisfies Record<string, Text>;

export type Experience = keyof typeof experienceLabels;
export const experiences = codesOf(experienceLabels);
