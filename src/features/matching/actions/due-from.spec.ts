import { dueFrom } from './due-from.js';

it('counts working days from the day at home, not from the day in Greenwich', () => {
  // Friday evening in Toronto, already Saturday in Greenwich: three working days later it is Wednesday evening.
  expect(dueFrom('interested', new Date('2026-11-21T01:30:00Z')).toISOString()).toBe('2026-11-26T01:30:00.000Z');
  expect(dueFrom('interested', new Date('2026-11-20T15:00:00Z')).toISOString()).toBe('2026-11-25T15:00:00.000Z');
});

it('counts calendar days and minutes as they are', () => {
  const since = new Date('2026-11-20T01:30:00Z');
  expect(dueFrom('offered', since).toISOString()).toBe('2026-11-27T01:30:00.000Z');
  expect(dueFrom('approved', since, 10).toISOString()).toBe('2026-11-20T01:40:00.000Z');
});
