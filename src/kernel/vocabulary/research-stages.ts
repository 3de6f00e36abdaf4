import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** The ten stages of a study (CIHR Ethics Guidance for Developing Partnerships), in plain words. */
export const researchStageLabels = {
  s01_priority: { en: 'Choosing what to study', fr: 'Choix du sujet' },
  s02_proposal: { en: 'Writing the study plan', fr: 'Rédaction du plan de l’étude' },
  s03_sci_review: { en: 'Review of the plan by experts', fr: 'Évaluation du plan par des spécialistes' },
  s04_ethics: { en: 'Ethics review', fr: 'Examen éthique' },
  s05_oversight: { en: 'Watching over the study', fr: 'Supervision de l’étude' },
  s06_recruit: { en: 'Finding people to take part', fr: 'Recherche de personnes qui participent' },
  s07_collect: { en: 'Collecting information', fr: 'Collecte de l’information' },
  s08_analysis: { en: 'Making sense of the results', fr: 'Analyse des résultats' },
  s09_translate: { en: 'Sharing what was learned', fr: 'Partage de ce qui a été appris' },
  s10_evaluate: { en: 'Judging how well it went', fr: 'Bilan de l’étude' },
} as const satisfies Record<string, Text>;

export type ResearchStage = keyof typeof researchStageLabels;
export const researchStages = codesOf(researchStageLabels);
