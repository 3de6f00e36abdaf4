import { daysBetween } from '../../../kernel/days.js';
import { breakUntil } from './breaks.js';

it.each([
  ['1', '2026-11-30'],
  ['2', '2026-12-07'],
  ['4', '2026-12-21'],
] as const)('%s weeks from 24 November end on %s, today counted', (length, last) => {
  expect(breakUntil(length, '2026-11-24')).toBe(last);
  expect(daysBetween('2026-11-24', last) + 1).toBe(7 * Number(length));
});

it('has no end until the partner says', () => expect(breakUntil('open', '2026-11-24')).toBeNull());
