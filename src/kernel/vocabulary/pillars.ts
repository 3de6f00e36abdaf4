import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** The four pillars of health research (CIHR). */
export const pillarLabels = {
  biomedical: { en: 'Biomedical research', fr: 'Recherche biomédicale' },
  clinical: { en: 'Clinical research', fr: 'Recherche clinique' },
  health_services: { en: 'Health systems and services', fr: 'Systèmes et services de santé' },
  population: {
    en: 'Social, cultural, environmental and population health',
    fr: 'Santé sociale, culturelle, environnementale et des populations',
  },
} as const satisfies Record<string, Text>;

export type Pillar = keyof typeof pillarLabels;
export const pillars = codesOf(pillarLabels);
