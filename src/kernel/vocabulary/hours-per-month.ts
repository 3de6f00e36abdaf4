import type { Labels } from './vocabulary.js';

/** Hours a month that a partner can give: the most they want to spend in all. */
export const hoursPerMonthChoices = [2, 4, 8, 12, 16] as const;
export type HoursPerMonth = (typeof hoursPerMonthChoices)[number];

export const hoursPerMonthLabels: Labels<HoursPerMonth> = {
  2: { en: 'Up to 2\u00a0hours', fr: 'Jusqu’à 2\u00a0heures' },
  4: { en: 'Up to 4\u00a0hours', fr: 'Jusqu’à 4\u00a0heures' },
  8: { en: 'Up to 8\u00a0hours', fr: 'Jusqu’à 8\u00a0heures' },
  12: { en: 'Up to 12\u00a0hours', fr: 'Jusqu’à 12\u00a0heures' },
  16: { en: '16\u00a0hours or more', fr: '16\u00a0heures ou plus' },
};
