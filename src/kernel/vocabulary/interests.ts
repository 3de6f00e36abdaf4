import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Topics a partner cares about and a request is about. */
export const interestLabels = {
  self_management: { en: 'Managing pain day to day', fr: 'Gérer la douleur au quotidien' },
  sleep: { en: 'Sleep', fr: 'Sommeil' },
  mental_health: { en: 'Mental health', fr: 'Santé mentale' },
  exercise_and_rehab: { en: 'Exercise and rehabilitation', fr: 'Exercice et réadaptation' },
  opioids_and_medication: { en: 'Opioids and other medicines', fr: 'Opioïdes et autres médicaments' },
  surgery: { en: 'Surgery', fr: 'Chirurgie' },
  work_and_disability: { en: 'Work and disability', fr: 'Travail et handicap' },
  children_and_youth: { en: 'Children and youth', fr: 'Enfants et jeunes' },
  women_health: { en: 'Women’s health', fr: 'Santé des femmes' },
  indigenous_health: { en: 'Indigenous health', fr: 'Santé autochtone' },
  equity_and_access: { en: 'Fair access to care', fr: 'Accès équitable aux soins' },
  rural_and_remote_care: { en: 'Care in rural and remote places', fr: 'Soins en milieu rural ou éloigné' },
  virtual_care: { en: 'Care online or by phone', fr: 'Soins en ligne ou par téléphone' },
  health_policy: { en: 'Health policy', fr: 'Politiques de santé' },
  basic_science: { en: 'How pain works in the body', fr: 'Comment la douleur agit dans le corps' },
} as const satisfies Record<string, Text>;

export type Interest = keyof typeof interestLabels;
export const interests = codesOf(interestLabels);
