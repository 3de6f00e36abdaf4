import type { SeatRole } from '../../../kernel/vocabulary/index.js';

interface Numbers {
  readonly seats: number;
  readonly patientSeatsMin: number;
  readonly patientCoChairMin: number;
}

/** Who fills the table when nobody said it: research and care first. */
const others: readonly SeatRole[] = [
  'member_researcher',
  'member_clinician',
  'member_researcher',
  'member_decision_maker',
  'member_trainee',
];

/** The seats of a new committee: co-chairs, the patient members that its rules ask for, others up to the number of seats. */
export function planSeats({ seats, patientSeatsMin, patientCoChairMin }: Numbers): SeatRole[] {
  const plan: SeatRole[] = [
    ...times(Math.max(1, patientCoChairMin), 'co_chair_patient'),
    'co_chair_professional',
    ...times(patientSeatsMin, 'member_patient'),
  ];
  for (let n = 0; plan.length < seats; n += 1) plan.push(others[n % others.length] ?? 'member_researcher');
  return plan.slice(0, seats);
}

/** The seats that a plan has and the committee does not; never more than the number of seats allows. */
export function missingSeats(numbers: Numbers, existing: readonly SeatRole[]): SeatRole[] {
  const left = [...existing];
  const missing = planSeats(numbers).filter((role) => {
    const at = left.indexOf(role);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missing.slice(0, Math.max(0, numbers.seats - existing.length));
}

const times = (n: number, role: SeatRole): SeatRole[] => Array.from({ length: n }, () => role);
