import { easeInFrench, gradeInEnglish } from '../../../../test/support/reading-level.js';
import { words } from './index.js';

/** Every sentence of a table, functions called with something plausible. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentences((value as (...args: unknown[]) => unknown)('5', 6, 2));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
};
const areas = ['apply', 'mine', 'review'] as const;

it.each(areas)('%s is plain English', (area) => {
  expect(
    gradeInEnglish(
      sentences(words.en[area])
        .map((s) => s.replace(/[.!?]?$/, '.'))
        .join(' '),
    ),
  ).toBeLessThanOrEqual(8);
});

it.each(areas)('%s is plain French', (area) => {
  expect(
    easeInFrench(
      sentences(words.fr[area])
        .map((s) => s.replace(/[.!?]?$/, '.'))
        .join(' '),
    ),
  ).toBeGreaterThanOrEqual(60);
});

it.each(areas)('%s is set as Canadians set French', (area) => {
  for (const sentence of sentences(words.fr[area])) {
    expect(sentence).not.toMatch(/\s[?!;]|[^\u00a0]:(?!\/)|«[^\u00a0]|[^\u00a0]»|'/);
  }
});
