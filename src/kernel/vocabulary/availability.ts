import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** When a person can meet, in their own time zone. */
export const availabilityLabels = {
  weekday_morning: { en: 'Weekday mornings', fr: 'Matins de semaine' },
  weekday_afternoon: { en: 'Weekday afternoons', fr: 'Après-midis de semaine' },
  weekday_evening: { en: 'Weekday evenings', fr: 'Soirs de semaine' },
  weekend: { en: 'Weekends', fr: 'Fins de semaine' },
} as const satisfies Record<string, Text>;

export type Availability = keyof typeof availabilityLabels;
export const availabilities = codesOf(availabilityLabels);
