import type { Text } from '../../../kernel/text.js';
import { codesOf } from '../../../kernel/vocabulary/index.js';

/** Why a coordinator sets a proposal aside. */
export const dismissReasonLabels = {
  better_fit_elsewhere: { en: 'Fits another request better', fr: 'Convient mieux à une autre demande' },
  asked_too_often: { en: 'Has been asked often lately', fr: 'A reçu beaucoup de demandes récemment' },
  conflict_of_interest: {
    en: 'There is a link with the team or the study',
    fr: 'Il y a un lien avec l’équipe ou l’étude',
  },
  times_do_not_match: { en: 'The times do not match', fr: 'Les horaires ne concordent pas' },
  known_wish: { en: 'Has told us they would not want this', fr: 'Nous a dit ne pas vouloir cela' },
  balance: { en: 'The group needs other voices too', fr: 'Le groupe a aussi besoin d’autres voix' },
  other: { en: 'Another reason', fr: 'Une autre raison' },
} as const satisfies Record<string, Text>;

export type DismissReason = keyof typeof dismissReasonLabels;
export const dismissReasons = codesOf(dismissReasonLabels);
