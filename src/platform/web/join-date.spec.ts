import { joinDates, splitDate } from './join-date.js';

it('joins three boxes into one day and keeps the boxes', () => {
  const typed = { 'start-day': ' 3', 'start-month': '2', 'start-year': '2027', other: 'x' };
  expect(joinDates(typed, 'start')).toEqual({ ...typed, start: '2027-02-03' });
});

it('leaves empty boxes empty, and nonsense for the schema to refuse', () => {
  expect(joinDates({ 'start-day': '', 'start-month': '', 'start-year': '' }, 'start')).not.toHaveProperty('start');
  expect(joinDates({ 'start-day': '3' }, 'start')).toHaveProperty('start', '-00-03');
  expect(joinDates('nothing', 'start')).toBe('nothing');
});

it('splits a day for the boxes', () => {
  expect(splitDate('start', '2027-02-03')).toEqual({ 'start-year': '2027', 'start-month': '2', 'start-day': '3' });
  expect(splitDate('start', null)).toEqual({ 'start-year': '', 'start-month': '', 'start-day': '' });
});
