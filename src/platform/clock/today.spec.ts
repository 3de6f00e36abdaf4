import { dayOn, endOfDay } from './today.js';

it('says which day it is in Eastern time', () => {
  expect(dayOn(new Date('2026-11-23T04:59:00Z'))).toBe('2026-11-22');
  expect(dayOn(new Date('2026-11-23T05:00:00Z'))).toBe('2026-11-23');
});

it('ends a day at midnight, in winter, in summer, and when the clocks change', () => {
  expect(endOfDay('2026-11-22').toISOString()).toBe('2026-11-23T05:00:00.000Z');
  expect(endOfDay('2026-07-01').toISOString()).toBe('2026-07-02T04:00:00.000Z');
  expect(endOfDay('2026-10-31').toISOString()).toBe('2026-11-01T04:00:00.000Z');
  expect(endOfDay('2026-11-01').toISOString()).toBe('2026-11-02T05:00:00.000Z');
  expect(endOfDay('2027-03-13').toISOString()).toBe('2027-03-14T05:00:00.000Z');
  expect(endOfDay('2027-03-14').toISOString()).toBe('2027-03-15T04:00:00.000Z');
});
