import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Why a team says no after meeting somebody. “Personality” is absent on purpose. */
export const teamDeclineReasonLabels = {
  lived_experience_differs: { en: 'We need a different lived experience', fr: 'Il nous faut un autre vécu' },
  schedule_mismatch: { en: 'Our times do not match', fr: 'Nos horaires ne concordent pas' },
  language_needed: { en: 'We work in another language', fr: 'Nous travaillons dans une autre langue' },
  conflict_of_interest: {
    en: 'There is a link with the team or the study',
    fr: 'Il y a un lien avec l’équipe ou l’étude',
  },
  positions_filled: { en: 'All places are taken', fr: 'Toutes les places sont prises' },
  project_changed: { en: 'The project has changed', fr: 'Le projet a changé' },
  other: { en: 'Another reason', fr: 'Une autre raison' },
} as const satisfies Record<string, Text>;

export type TeamDeclineReason = keyof typeof teamDeclineReasonLabels;
export const teamDeclineReasons = codesOf(teamDeclineReasonLabels);
