import { momentIn } from './moment-in.js';

it.each([
  ['America/Toronto', '2026-11-24', '14:30', '2026-11-24T19:30:00.000Z'],
  ['America/Toronto', '2026-07-01', '9:30', '2026-07-01T13:30:00.000Z'],
  ['America/St_Johns', '2026-11-24', '9:00', '2026-11-24T12:30:00.000Z'],
  ['America/Vancouver', '2026-12-31', '23:30', '2027-01-01T07:30:00.000Z'],
  ['America/Toronto', '2026-11-01', '12:00', '2026-11-01T17:00:00.000Z'],
  ['America/Toronto', '2026-03-08', '3:30', '2026-03-08T07:30:00.000Z'],
])('%s on %s at %s is %s', (zone, day, time, moment) => {
  expect(momentIn(zone, day, time).toISOString()).toBe(moment);
});
