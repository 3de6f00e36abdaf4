import type { Locale } from '../../../kernel/text.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';
import { composition, seatState } from './composition.js';

const today = '2026-11-22';
const rules = { patientSeatsMin: 2, patientCoChairMin: 1, quorum: 5, bothLanguages: true };
const held = (role: SeatRole, locale: Locale = 'en', termEnd: string | null = '2028-01-01') => ({
  ...{ role, holderId: role, locale, termStart: '2026-01-01', termEnd },
});
const vacant = (role: SeatRole) => ({ role, holderId: null, locale: null, termStart: null, termEnd: null });
const met = (seats: Parameters<typeof composition>[1], own = rules) =>
  Object.fromEntries(composition(own, seats, today).map((r) => [r.rule, `${r.have}/${r.needed} ${r.met}`]));

const whole = [
  held('co_chair_patient', 'fr'),
  held('co_chair_professional'),
  held('member_patient'),
  held('member_caregiver'),
  held('member_researcher'),
];

it('is met when the table is complete', () => {
  expect(met(whole)).toEqual({
    patient_members: '2/2 true',
    patient_co_chair: '1/1 true',
    both_languages: '2/2 true',
    quorum: '5/5 true',
  });
});

it('does not count the patient co-chair among the patient members', () => {
  expect(met(whole.filter(({ role }) => role !== 'member_caregiver')).patient_members).toBe('1/2 false');
});

it('counts nobody in a vacant seat, before a term, or after it', () => {
  const table = [
    vacant('member_patient'),
    { ...held('member_patient'), termStart: '2026-11-23' },
    held('member_patient', 'en', '2026-11-21'),
    held('member_caregiver', 'en', '2026-11-22'),
  ];
  expect(met(table).patient_members).toBe('1/2 false');
});

it('leaves observers and alternates out of the quorum', () => {
  expect(met([...whole.slice(1), held('observer'), held('alternate')]).quorum).toBe('4/5 false');
});

it('asks for both languages only where the rules do', () => {
  expect(met(whole.slice(1)).both_languages).toBe('1/2 false');
  expect(met(whole.slice(1), { ...rules, bothLanguages: false }).both_languages).toBeUndefined();
});

it('says what is missing in plain words, one or many', () => {
  const label = (patientSeatsMin: number) => composition({ ...rules, patientSeatsMin }, [], today)[0]?.label;
  expect(label(1)).toEqual({
    en: 'At least 1 patient or caregiver member',
    fr: 'Parmi les membres, au moins 1 patient ou personne aidante',
  });
  expect(label(2)?.fr).toBe('Parmi les membres, au moins 2 patients ou personnes aidantes');
});

it.each([
  [{ holderId: null, termStart: null, termEnd: null }, 'vacant'],
  [{ holderId: 'a', termStart: '2026-12-01', termEnd: '2028-01-01' }, 'coming'],
  [{ holderId: 'a', termStart: '2026-01-01', termEnd: '2027-05-21' }, 'seated'],
  [{ holderId: 'a', termStart: '2026-01-01', termEnd: '2027-05-20' }, 'ending'],
  [{ holderId: 'a', termStart: '2024-01-01', termEnd: '2026-11-22' }, 'ending'],
  [{ holderId: 'a', termStart: '2024-01-01', termEnd: '2026-11-21' }, 'ended'],
])('knows how a seat stands: %j is %s', (seat, state) => {
  expect(seatState(seat, today)).toBe(state);
});
