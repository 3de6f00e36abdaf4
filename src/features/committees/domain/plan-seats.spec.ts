import { missingSeats, planSeats } from './plan-seats.js';
import { termEndsOn } from './term.js';

const numbers = { seats: 9, patientSeatsMin: 2, patientCoChairMin: 1 };

it('plans as many seats as the terms of reference define, patients first', () => {
  expect(planSeats(numbers)).toEqual([
    ...['co_chair_patient', 'co_chair_professional', 'member_patient', 'member_patient'],
    ...['member_researcher', 'member_clinician', 'member_researcher', 'member_decision_maker', 'member_trainee'],
  ]);
  expect(planSeats({ ...numbers, seats: 3 })).toEqual(['co_chair_patient', 'co_chair_professional', 'member_patient']);
});

it('adds only what a grown committee lacks, and takes nothing away', () => {
  expect(missingSeats(numbers, planSeats(numbers))).toEqual([]);
  expect(missingSeats({ ...numbers, patientSeatsMin: 3, seats: 10 }, planSeats(numbers))).toEqual(['member_patient']);
  expect(missingSeats({ ...numbers, seats: 4 }, planSeats(numbers))).toEqual([]);
});

it('ends a term the day before its anniversary', () => {
  expect(termEndsOn('2027-02-01', 2)).toBe('2029-01-31');
  expect(termEndsOn('2028-02-29', 2)).toBe('2030-02-28');
  expect(termEndsOn('2028-02-29', 4)).toBe('2032-02-28');
});
