import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Why a partner says no. Only coordinators read it; the team reads “not available”. */
export const partnerDeclineReasonLabels = {
  not_enough_time: { en: 'Not enough time right now', fr: 'Pas assez de temps en ce moment' },
  health_or_flare: { en: 'My health, or a flare', fr: 'Ma santé, ou une poussée de douleur' },
  topic_not_for_me: { en: 'The topic is not for me', fr: 'Le sujet n’est pas pour moi' },
  conflict_of_interest: {
    en: 'I have a link with this team or study',
    fr: 'J’ai un lien avec cette équipe ou cette étude',
  },
  format_or_schedule: { en: 'The times or the format do not work', fr: 'L’horaire ou la formule ne convient pas' },
  language: { en: 'The language', fr: 'La langue' },
  compensation: { en: 'The pay', fr: 'La rémunération' },
  prefer_not_to_say: { en: 'I prefer not to say', fr: 'Je préfère ne pas le dire' },
  other: { en: 'Another reason', fr: 'Une autre raison' },
} as const satisfies Record<string, Text>;

export type PartnerDeclineReason = keyof typeof partnerDeclineReasonLabels;
export const partnerDeclineReasons = codesOf(partnerDeclineReasonLabels);
