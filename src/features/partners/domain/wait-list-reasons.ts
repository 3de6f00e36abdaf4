import type { Text } from '../../../kernel/text.js';
import { codesOf } from '../../../kernel/vocabulary/index.js';

/** Why an application waits. The applicant reads it, so it is honest about what the network lacks, never about them. */
export const waitListReasonLabels = {
  few_places: { en: 'There are few open places right now', fr: 'Il y a peu de places en ce moment' },
  topics: {
    en: 'No team works on your topics right now',
    fr: 'Aucune équipe ne travaille sur vos sujets en ce moment',
  },
  region: { en: 'There are few places where you live', fr: 'Il y a peu de places dans votre région' },
  language: { en: 'There are few places in your language', fr: 'Il y a peu de places dans votre langue' },
} as const satisfies Record<string, Text>;

export type WaitListReason = keyof typeof waitListReasonLabels;
export const waitListReasons = codesOf(waitListReasonLabels);
