import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** How people meet. */
export const meetingModeLabels = {
  virtual: { en: 'Online or by phone', fr: 'En ligne ou par téléphone' },
  in_person: { en: 'In person', fr: 'En personne' },
  hybrid: { en: 'In person or online, as you like', fr: 'En personne ou en ligne, au choix' },
} as const satisfies Record<string, Text>;

export type MeetingMode = keyof typeof meetingModeLabels;
export const meetingModes = codesOf(meetingModeLabels);
