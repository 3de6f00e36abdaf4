import fc from 'fast-check';
import { paidYears, payByYear, yearOver, type PaidWork } from './pay.js';

const work = (changes: Partial<PaidWork> = {}): PaidWork => ({
  ...{ startsOn: '2026-11-15', months: 4, hoursPerMonth: 5, payPerHour: 20 },
  ...changes,
});

it('counts each month in its own calendar year', () => {
  expect([...payByYear([work(), work({ startsOn: '2027-12-01', months: 1 })])]).toEqual([
    [2026, 200],
    [2027, 300],
  ]);
  expect(payByYear([work({ payPerHour: 0 })]).size).toBe(0);
});

it('shows the first year that passes the limit', () => {
  const years = paidYears(work(), [work({ startsOn: '2027-01-01', months: 12 })]);
  expect(years).toEqual([
    { year: 2026, added: 200, total: 200 },
    { year: 2027, added: 200, total: 1400 },
  ]);
  expect(yearOver(1399, years)?.year).toBe(2027);
  expect([yearOver(1400, years), yearOver(null, years)]).toEqual([undefined, undefined]);
});

it('loses no dollar, however the months fall', () => {
  const anyWork = fc.record({
    startsOn: fc.constantFrom('2024-01-31', '2025-12-01', '2026-06-15'),
    months: fc.integer({ min: 1, max: 120 }),
    hoursPerMonth: fc.integer({ min: 1, max: 100 }),
    payPerHour: fc.integer({ min: 0, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(anyWork, { maxLength: 4 }), (works) => {
      const all = works.reduce((sum, one) => sum + one.months * one.hoursPerMonth * one.payPerHour, 0);
      expect([...payByYear(works).values()].reduce((sum, dollars) => sum + dollars, 0)).toBe(all);
    }),
  );
});
