import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Why an application to become a partner is declined. The applicant reads it, so it names a fact, never a judgement. */
export const applicationDeclineReasonLabels = {
  under_sixteen: { en: 'Partners must be at least 16', fr: 'Il faut avoir au moins 16 ans' },
  outside_canada: { en: 'The network serves people in Canada', fr: 'Le réseau s’adresse aux personnes au Canada' },
  not_about_pain: { en: 'The network is about long-lasting pain', fr: 'Le réseau porte sur la douleur qui dure' },
  seeks_care_or_study: {
    en: 'The request is for care, or to be in a study',
    fr: 'La demande vise des soins ou la participation à une étude',
  },
  already_partner: { en: 'There is already an account', fr: 'Un compte existe déjà' },
  other: { en: 'Another reason', fr: 'Une autre raison' },
} as const satisfies Record<string, Text>;

export type ApplicationDeclineReason = keyof typeof applicationDeclineReasonLabels;
export const applicationDeclineReasons = codesOf(applicationDeclineReasonLabels);
