import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** What makes it possible for a person in pain to take part. */
export const accessNeedLabels = {
  short_meetings_60_max: { en: 'Meetings of 60 minutes or less', fr: 'Rencontres de 60 minutes ou moins' },
  breaks_or_standing_or_lying_down: {
    en: 'Breaks, and room to stand or lie down',
    fr: 'Des pauses, et la possibilité de se lever ou de s’allonger',
  },
  camera_off: { en: 'Camera off', fr: 'Caméra fermée' },
  phone_only: { en: 'By phone only', fr: 'Par téléphone seulement' },
  captions: { en: 'Captions', fr: 'Sous-titres' },
  asl_lsq_interpreter: { en: 'Sign language interpreter', fr: 'Interprète en langue des signes' },
  large_print: { en: 'Large print', fr: 'Gros caractères' },
  documents_5_business_days_ahead: {
    en: 'Documents five work days ahead',
    fr: 'Documents cinq jours ouvrables d’avance',
  },
  plain_language_summary: { en: 'Plain language summaries', fr: 'Résumés en langage clair' },
  scent_free_or_step_free_venue: {
    en: 'A place with no scents and no steps',
    fr: 'Un lieu sans parfum et sans marches',
  },
  support_person: { en: 'A support person with me', fr: 'La présence d’une personne de confiance' },
  payment_before_travel: { en: 'Travel paid in advance', fr: 'Déplacements payés d’avance' },
} as const satisfies Record<string, Text>;

export type AccessNeed = keyof typeof accessNeedLabels;
export const accessNeeds = codesOf(accessNeedLabels);
