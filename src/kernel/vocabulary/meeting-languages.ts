import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Languages in which a person can take part in a meeting. */
export const meetingLanguageLabels = {
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
} as const satisfies Record<string, Text>;

export type MeetingLanguage = keyof typeof meetingLanguageLabels;
export const meetingLanguages = codesOf(meetingLanguageLabels);
