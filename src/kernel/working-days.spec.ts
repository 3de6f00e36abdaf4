import fc from 'fast-check';
import { addDays, dayNumber, dayOf } from './days.js';
import { easter, holidays } from './holidays.js';
import { addWorkingDays, daysBetween, isWorkingDay } from './working-days.js';

it('skips a weekend and Remembrance Day', () => {
  expect(addWorkingDays('2026-11-06', 1)).toBe('2026-11-09');
  expect(addWorkingDays('2026-11-10', 1)).toBe('2026-11-12');
  expect(addWorkingDays('2026-11-06', 5)).toBe('2026-11-16');
});

it('skips the whole end of the year, also when Boxing Day falls on a Saturday', () => {
  expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29');
  expect(addWorkingDays('2026-12-31', 1)).toBe('2027-01-04');
});

it('knows the ten federal holidays of 2026', () => {
  expect([...holidays(2026)].sort((a, b) => a - b).map(dayOf)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-05-18',
    '2026-07-01',
    '2026-09-07',
    '2026-09-30',
    '2026-10-12',
    '2026-11-11',
    '2026-12-25',
    '2026-12-28',
  ]);
});

it.each([
  ['2026-06-24', 'QC', 'ON'],
  ['2026-02-16', 'ON', 'QC'],
  ['2026-08-03', 'SK', 'QC'],
  ['2026-08-17', 'YT', 'NT'],
] as const)('closes on %s in %s, not in %s', (day, closed, open) => {
  expect(isWorkingDay(day, closed)).toBe(false);
  expect(isWorkingDay(day, open)).toBe(true);
  expect(isWorkingDay(day)).toBe(true);
});

it('finds Easter in odd years too', () => {
  expect([1961, 2024, 2026, 2027, 2038, 2285].map(easter)).toEqual([
    [4, 2],
    [3, 31],
    [4, 5],
    [3, 28],
    [4, 25],
    [3, 22],
  ]);
});

it('stays, or moves on, when nothing is added; goes back when n is negative', () => {
  expect(addWorkingDays('2026-11-12', 0)).toBe('2026-11-12');
  expect(addWorkingDays('2026-11-11', 0)).toBe('2026-11-12');
  expect(addWorkingDays('2026-11-12', -1)).toBe('2026-11-10');
});

it('counts days over a leap day', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
});

it.each(['2026-02-29', '2026-13-01', '2026-1-1', '', 'today', '2026-11-12T00:00'])('refuses %p', (day) => {
  expect(() => dayNumber(day)).toThrow(RangeError);
});

it('agrees with the calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 1_000_000 }), (n) => {
      expect(dayOf(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(dayOf(n))).toBe(n);
    }),
  );
});

it('always lands on a working day, with n of them on the way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18_000, max: 30_000 }), fc.integer({ min: 1, max: 40 }), (start, n) => {
      const end = dayNumber(addWorkingDays(dayOf(start), n, 'QC'));
      const days = Array.from({ length: end - start }, (_, i) => dayOf(start + 1 + i));
      expect(days.filter((day) => isWorkingDay(day, 'QC'))).toHaveLength(n);
      expect(isWorkingDay(dayOf(end), 'QC')).toBe(true);
    }),
  );
});
