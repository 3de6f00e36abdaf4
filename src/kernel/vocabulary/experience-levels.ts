import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** How often a person has partnered in research before. It never raises a score: newcomers are wanted. */
export const experienceLabels = {
  new: { en: 'New to this', fr: 'Première fois' },
  some: { en: 'Has done this once or twice', fr: 'L’a fait une ou deux fois' },
  experienced: { en: 'Has done this several times', fr: 'L’a fait plusieurs fois' },
  mentor: { en: 'Can guide other partners', fr: 'Peut guider d’autres partenaires' },
} as const satisfies Record<string, Text>;

export type Experience = keyof typeof experienceLabels;
export const experiences = codesOf(experienceLabels);
