import { daysBetween, type Day } from '../../../kernel/days.js';
import type { Text } from '../../../kernel/text.js';
import type { CommitteeView, SeatView } from './committee-view.js';

type Rules = Pick<CommitteeView, 'patientSeatsMin' | 'patientCoChairMin' | 'quorum' | 'bothLanguages'>;
type SeatFacts = Pick<SeatView, 'role' | 'holderId' | 'locale' | 'termStart' | 'termEnd'>;

export type CompositionRule = 'patient_members' | 'patient_co_chair' | 'both_languages' | 'quorum';

/** One rule of composition: how many it needs, how many there are, and whether that is enough. */
export interface RuleResult {
  readonly rule: CompositionRule;
  readonly label: Text;
  readonly needed: number;
  readonly have: number;
  readonly met: boolean;
}

/** Days before the end of a term from which a committee should act (workflows 6.5). */
const endingSoonDays = 180;

/** Is somebody in this seat on that day? A term that has ended leaves the seat empty, and one that is to come too. */
export const isSeated = (seat: Pick<SeatView, 'holderId' | 'termStart' | 'termEnd'>, today: Day): boolean =>
  seat.holderId !== null && (seat.termStart ?? today) <= today && (seat.termEnd === null || seat.termEnd >= today);

/** `vacant`, `coming` (the term has not begun), `seated`, `ending` (within 180 days) or `ended` (nobody took the holder out). */
export function seatState(seat: Pick<SeatView, 'holderId' | 'termStart' | 'termEnd'>, today: Day): SeatState {
  if (seat.holderId === null) return 'vacant';
  if (seat.termStart !== null && seat.termStart > today) return 'coming';
  if (seat.termEnd === null) return 'seated';
  if (seat.termEnd < today) return 'ended';
  return daysBetween(today, seat.termEnd) < endingSoonDays ? 'ending' : 'seated';
}
export type SeatState = 'vacant' | 'coming' | 'seated' | 'ending' | 'ended';

/** Which rules of a committee are met on that day. Co-chairs count for the quorum, not among the patient members. */
export function composition(rules: Rules, seats: readonly SeatFacts[], today: Day): RuleResult[] {
  const seated = seats.filter((seat) => isSeated(seat, today));
  const count = (...wanted: string[]) => seated.filter(({ role }) => wanted.includes(role)).length;
  const patients = atLeast('patient_members', rules.patientSeatsMin, count('member_patient', 'member_caregiver'));
  const coChair = atLeast('patient_co_chair', rules.patientCoChairMin, count('co_chair_patient'));
  const languages = new Set(seated.map(({ locale }) => locale)).size;
  const quorum = atLeast('quorum', rules.quorum, seated.length - count('observer', 'alternate'));
  return [patients, coChair, ...(rules.bothLanguages ? [atLeast('both_languages', 2, languages)] : []), quorum];
}

const atLeast = (rule: CompositionRule, needed: number, have: number): RuleResult => ({
  rule,
  label: labels[rule](needed),
  needed,
  have,
  met: have >= needed,
});

const labels: Readonly<Record<CompositionRule, (needed: number) => Text>> = {
  patient_members: (n) => ({
    en: n === 1 ? 'At least 1 patient or caregiver member' : `At least ${n} patient or caregiver members`,
    fr: `Parmi les membres, au moins ${n} ${n > 1 ? 'patients ou personnes aidantes' : 'patient ou personne aidante'}`,
  }),
  patient_co_chair: (n) => ({
    en: n === 1 ? 'A patient co-chair' : `At least ${n} patient co-chairs`,
    fr: n === 1 ? 'Une coprésidence pour les patients' : `Au moins ${n} coprésidences pour les patients`,
  }),
  both_languages: () => ({
    en: 'Members who speak English and members who speak French',
    fr: 'Des membres de langue française et des membres de langue anglaise',
  }),
  quorum: (n) => ({
    en: `Enough members to decide: at least ${n}`,
    fr: `Assez de membres pour décider\u00a0: au moins ${n}`,
  }),
};
