import type { NewPerson } from '../features/people/people.service.js';
import type { Locale } from '../kernel/text.js';
import type { SeatRole } from '../kernel/vocabulary/index.js';

/** Who sits where, and since how many days. A term takes two years, so somebody of 650 days ago ends in about 80. */
export interface Sitting {
  readonly role: SeatRole;
  /** A partner's address, or somebody who comes with the committee. */
  readonly who: string | NewPerson;
  readonly daysAgo: number;
}

export interface Table {
  readonly committee: string;
  /** Vacant seats that get another purpose first. */
  readonly instead: readonly (readonly [from: SeatRole, to: SeatRole])[];
  readonly sittings: readonly Sitting[];
}

const seat = (role: SeatRole, who: string | NewPerson, daysAgo: number): Sitting => ({ role, who, daysAgo });

const from = (place: string) => (givenName: string, familyName: string, locale: Locale) => ({
  ...{ givenName, familyName, locale },
  email: `${givenName}.${familyName}@${place}.example.ca`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z.@]/g, ''),
});
const hospital = from('hospital');
const university = from('university');
const ministry = from('ministry');

/** Some committees meet their rules of composition and some do not; some terms end soon, and one has ended. */
export const tables: readonly Table[] = [
  {
    committee: 'C-1', // one patient member of two: it looks for more
    instead: [
      ['member_trainee', 'member_caregiver'],
      ['member_researcher', 'member_patient'],
    ],
    sittings: [
      seat('co_chair_patient', 'marie.cote@example.ca', 300),
      seat('co_chair_professional', hospital('Helen', 'Park', 'en'), 410),
      seat('member_patient', 'tanya.stewart@example.ca', 655),
      seat('member_researcher', university('Ravi', 'Menon', 'en'), 300),
      seat('member_clinician', hospital('Anouk', 'Desrosiers', 'fr'), 120),
      seat('member_decision_maker', ministry('Colin', 'Fraser', 'en'), 690),
    ],
  },
  {
    committee: 'C-2', // all rules met
    instead: [['member_trainee', 'member_caregiver']],
    sittings: [
      seat('co_chair_patient', 'josee.thomas@example.ca', 200),
      seat('co_chair_professional', hospital('Benoît', 'Lacasse', 'fr'), 200),
      seat('member_patient', 'ruth.macdonald@example.ca', 330),
      seat('member_patient', 'olivier.gauthier@example.ca', 90),
      seat('member_researcher', university('Keiko', 'Tanaka', 'en'), 580),
      seat('member_clinician', hospital('Samuel', 'Okoro', 'en'), 150),
    ],
  },
  {
    committee: 'C-3', // no patient co-chair, no patient member
    instead: [],
    sittings: [
      seat('co_chair_professional', university('Nathalie', 'Bergeron', 'fr'), 500),
      seat('member_researcher', university('Owen', 'Pritchard', 'en'), 250),
      seat('member_researcher', university('Leila', 'Haddad', 'en'), 640),
      seat('member_clinician', hospital('Grace', 'Villanueva', 'en'), 70),
      seat('member_decision_maker', ministry('Paul', 'Arsenault', 'fr'), 100),
    ],
  },
  {
    committee: 'C-4', // all rules met, the patient co-chair's term ends soon
    instead: [['member_researcher', 'member_caregiver']],
    sittings: [
      seat('co_chair_patient', 'gary.wilson@example.ca', 660),
      seat('co_chair_professional', university('Sandra', 'Kim', 'en'), 340),
      seat('member_patient', 'hannah.macdonald@example.ca', 340),
      seat('member_caregiver', 'karen.dhillon@example.ca', 130),
      seat('member_researcher', university('Félix', 'Audet', 'fr'), 340),
      seat('member_trainee', university('Amina', 'Yusuf', 'en'), 60),
    ],
  },
  {
    committee: 'C-5', // one patient member of two
    instead: [['member_trainee', 'elder_or_knowledge_keeper']],
    sittings: [
      seat('co_chair_patient', 'susan.bearspaw@example.ca', 220),
      seat('co_chair_professional', university('Rachel', 'Littlechild', 'en'), 220),
      seat('member_patient', 'tanya.cardinal@example.ca', 220),
      seat('elder_or_knowledge_keeper', from('nation')('Marguerite', 'Desjarlais', 'en'), 220),
      seat('member_researcher', university('Thomas', 'Merasty', 'en'), 610),
    ],
  },
  {
    committee: 'C-6', // all rules met
    instead: [['member_trainee', 'member_caregiver']],
    sittings: [
      seat('co_chair_patient', 'thomas.singh@example.ca', 390),
      seat('co_chair_professional', hospital('Ian', 'McAllister', 'en'), 390),
      seat('member_patient', 'nadia.penney@example.ca', 45),
      seat('member_caregiver', 'isabelle.gauthier@example.ca', 390),
      seat('member_clinician', hospital('Mireille', 'Caron', 'fr'), 390),
      seat('member_researcher', university('Jin', 'Zhou', 'en'), 280),
    ],
  },
  {
    committee: 'C-7', // the patient co-chair's term is over, and too few are left to decide
    instead: [],
    sittings: [
      seat('co_chair_patient', 'priya.friesen@example.ca', 745),
      seat('co_chair_professional', university('Viktor', 'Lindqvist', 'en'), 480),
      seat('member_patient', 'hannah.garcia@example.ca', 480),
      seat('member_researcher', university('Élise', 'Bilodeau', 'fr'), 200),
    ],
  },
];
