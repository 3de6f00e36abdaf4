import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** How far partners share in decisions: the IAP2 spectrum, in our own words. */
export const engagementLevelLabels = {
  inform: { en: 'Inform', fr: 'Informer' },
  consult: { en: 'Consult', fr: 'Consulter' },
  involve: { en: 'Involve', fr: 'Impliquer' },
  collaborate: { en: 'Collaborate', fr: 'Collaborer' },
  empower: { en: 'Empower', fr: 'Donner le pouvoir' },
} as const satisfies Record<string, Text>;

export type EngagementLevel = keyof typeof engagementLevelLabels;
export const engagementLevels = codesOf(engagementLevelLabels);

/** What a team promises at each level: printed in every request and every offer. */
export const engagementPromises: Readonly<Record<EngagementLevel, Text>> = {
  inform: { en: 'We keep you informed.', fr: 'Nous vous tenons au courant.' },
  consult: {
    en: 'We listen, and we tell you how your advice changed the decision.',
    fr: 'Nous vous écoutons et vous disons ce que votre avis a changé à la décision.',
  },
  involve: {
    en: 'The choices we make show your concerns clearly.',
    fr: 'Les choix que nous faisons tiennent clairement compte de vos préoccupations.',
  },
  collaborate: {
    en: 'We find solutions with you, and use your advice as far as we can.',
    fr: 'Nous trouvons les solutions avec vous et suivons vos conseils autant que possible.',
  },
  empower: { en: 'We do what you decide.', fr: 'Nous faisons ce que vous décidez.' },
};
