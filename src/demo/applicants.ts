import type { WaitListReason } from '../features/partners/domain/wait-list-reasons.js';
import { emptyProfile, type Applicant, type Application } from '../features/partners/domain/application.js';
import type { Profile } from '../features/partners/domain/profile.js';
import type { Locale } from '../kernel/text.js';
import type { ApplicationDeclineReason, Province } from '../kernel/vocabulary/index.js';
import { helen, marie } from './people.js';

/** What becomes of an application, so many days ago. Without a fate it still waits to be read. */
export type Fate =
  | { readonly daysAgo: number; readonly accept: true }
  | { readonly daysAgo: number; readonly question: string; readonly answeredDaysAgo?: number; readonly answer?: string }
  | { readonly daysAgo: number; readonly waitList: WaitListReason }
  | { readonly daysAgo: number; readonly decline: ApplicationDeclineReason; readonly note: string }
  | { readonly daysAgo: number; readonly takeBack: true };

/** Somebody who applied, and what came of it. */
export interface Applied extends Application {
  readonly daysAgo: number;
  readonly fate?: Fate;
}

const person = (name: string, locale: Locale, phone: string | null = null): Applicant => {
  const [givenName = '', familyName = ''] = name.split(' ');
  const email = `${givenName}.${familyName}@example.ca`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z.@]/g, '');
  return { givenName, familyName, locale, phone, email };
};

const home = (province: Province, city: string, ...meetingLanguages: Locale[]) => ({
  province,
  city,
  meetingLanguages,
});

const applied = (daysAgo: number, applicant: Applicant, profile: Partial<Profile>, fate?: Fate): Applied => ({
  daysAgo,
  applicant,
  profile: { ...emptyProfile, ...profile },
  ...(fate && { fate }),
});

/** The first two are partners by now, with an offer that waits for an answer. */
export const firstTwo: readonly Applied[] = [
  applied(
    61,
    { ...person('Marie Lavallée', 'fr', '418-555-0161'), email: marie },
    {
      ...home('QC', 'Lévis', 'fr', 'en'),
      ...{ perspectives: ['person_with_pain'], conditions: ['MG30.01', 'MG30.03'], years: 12 },
      ownWords: 'Douze ans de fibromyalgie. J’ai appris à dire non, et à le dire sans m’excuser.',
      interests: ['virtual_care', 'self_management', 'work_and_disability'],
      activities: ['grant_co_applicant', 'recruitment_advice', 'protocol_review', 'priority_setting_exercise'],
      ...{ hoursPerMonth: 8, maxEngagements: 2, accessNeeds: ['short_meetings_60_max', 'camera_off'] },
      availability: ['weekday_morning', 'weekday_afternoon', 'weekday_evening', 'weekend'],
    },
    { daysAgo: 58, accept: true },
  ),
  applied(
    60,
    { ...person('Helen Fraser', 'en', '902-555-0117'), email: helen },
    {
      ...home('NS', 'Truro', 'en'),
      ...{ perspectives: ['person_with_pain', 'advocate'], conditions: ['MG30.02', 'MG30.2'], years: 9 },
      ownWords: 'I waited twenty-six months for a pain clinic. Nobody told me how long the line was.',
      interests: ['health_policy', 'equity_and_access', 'rural_and_remote_care', 'surgery'],
      activities: ['recruitment_advice', 'focus_group_or_consultation', 'protocol_review'],
      ...{ hoursPerMonth: 16, maxEngagements: 2, accessNeeds: ['documents_5_business_days_ahead'] },
      availability: ['weekday_morning', 'weekday_evening', 'weekend'],
    },
    { daysAgo: 57, accept: true },
  ),
];

/** Applications in every state that a coordinator meets, in both languages. Who came first has a question to answer. */
export const others: readonly Applied[] = [
  applied(
    14,
    person('Doris Abernathy', 'en'),
    { ...home('ON', 'Guelph', 'en'), perspectives: ['person_with_pain'], ownWords: 'I would like an MRI this month.' },
    {
      daysAgo: 12,
      decline: 'seeks_care_or_study',
      note: 'Your local health line can help you find care close to you.',
    },
  ),
  applied(
    13,
    person('Gilles Paquette', 'fr'),
    { ...home('QC', 'Trois-Rivières', 'fr'), perspectives: ['advocate'], ownWords: 'Je collectionne les histoires.' },
    { daysAgo: 10, decline: 'not_about_pain', note: '' },
  ),
  applied(
    12,
    person('Owen Blackwood', 'en'),
    { ...home('AB', 'Red Deer', 'en'), perspectives: ['caregiver'], interests: ['work_and_disability'] },
    { daysAgo: 9, takeBack: true },
  ),
  applied(
    17,
    person('Colette Boudreau', 'fr', '506-555-0139'),
    {
      ...home('NB', 'Moncton', 'fr'),
      ...{ perspectives: ['parent_of_child'], conditions: ['MG30.03'], years: 4 },
      ownWords: 'Ma fille de neuf ans a des migraines. L’école ne sait pas quoi en faire.',
      ...{ interests: ['children_and_youth'], hoursPerMonth: 3, availability: ['weekday_evening'] },
    },
    { daysAgo: 13, waitList: 'language' },
  ),
  applied(
    15,
    person('Walter Ferris', 'en'),
    {
      ...home('YT', 'Whitehorse', 'en'),
      ...{ perspectives: ['person_with_pain'], conditions: ['MG30.2'], years: 17 },
      ownWords: 'A fall on the ice in 2009. The nearest clinic is a flight away.',
      ...{ interests: ['rural_and_remote_care'], hoursPerMonth: 4, availability: ['weekend'] },
    },
    { daysAgo: 11, waitList: 'region' },
  ),
  applied(
    18,
    person('Ségolène Marchand', 'fr', '819-555-0122'),
    {
      ...home('QC', 'Gatineau', 'fr', 'en'),
      ...{ perspectives: ['person_with_pain'], conditions: ['MG30.04'], years: 3, experience: 'some' },
      ownWords: 'Mon pied brûle depuis une cheville cassée. On m’a crue au bout de deux ans.',
      ...{ interests: ['basic_science'], activities: ['recruitment_advice'], hoursPerMonth: 4 },
      availability: ['weekday_afternoon'],
    },
    { daysAgo: 15, accept: true },
  ),
  applied(16, person('Beverly Nakamura', 'en', '604-555-0173'), {
    ...home('BC', 'Burnaby', 'en'),
    ...{ perspectives: ['person_with_pain'], conditions: ['MG30.3'], years: 21 },
    ownWords: 'Rheumatoid arthritis since I was thirty. I taught school through most of it.',
    ...{ interests: ['exercise_and_rehab', 'equity_and_access'], activities: ['speaking_or_teaching'] },
    ...{ hoursPerMonth: 6, availability: ['weekday_morning'], accessNeeds: ['breaks_or_standing_or_lying_down'] },
  }),
  applied(15, person('Réjean Vachon', 'fr'), {
    ...home('QC', 'Rouyn-Noranda', 'fr'),
    ...{ perspectives: ['person_with_pain'], conditions: ['MG30.02'], years: 30 },
    ownWords: 'Mineur pendant vingt-deux ans. Le dos, c’est fini, mais la tête va bien.',
    ...{ interests: ['work_and_disability'], activities: ['priority_setting_exercise'], hoursPerMonth: 4 },
    ...{ availability: ['weekday_evening', 'weekend'], preferredContact: 'phone' },
  }),
  applied(
    20,
    person('Priscilla Danso', 'en'),
    {
      ...home('ON', 'Brampton', 'en'),
      ...{ perspectives: ['caregiver'], conditions: ['not_sure'], ownWords: 'I look after my mother.' },
    },
    {
      daysAgo: 17,
      question: 'Would you like to speak as a carer, or from pain of your own as well? Both are welcome.',
    },
  ),
  applied(
    19,
    person('Aurélien Cyr', 'fr'),
    {
      ...home('NB', 'Edmundston', 'fr'),
      ...{ perspectives: ['youth'], conditions: ['MG30.01'], years: 2 },
      ownWords: 'J’ai dix-neuf ans. On me dit que je suis trop jeune pour avoir mal.',
    },
    { daysAgo: 16, question: 'Préférez-vous des rencontres le soir ou la fin de semaine, à cause de vos cours?' },
  ),
  applied(
    8,
    person('Joan Petrie', 'en', '709-555-0148'),
    {
      ...home('NL', 'Corner Brook', 'en'),
      ...{ perspectives: ['person_with_pain'], conditions: ['MG30.4'], years: 14 },
      ownWords: 'Endometriosis. It took eleven years to get a name for it.',
      ...{ interests: ['women_health'], activities: ['analysis_and_interpretation'], hoursPerMonth: 8 },
    },
    {
      ...{ daysAgo: 6, question: 'Which times of the week suit you best?' },
      ...{ answeredDaysAgo: 2, answer: 'Any evening but Thursday, and Saturday mornings.' },
    },
  ),
  applied(2, person('Fernande Thériault', 'fr', '418-555-0190'), {
    ...home('QC', 'Matane', 'fr'),
    ...{ perspectives: ['person_with_pain'], conditions: ['MG30.5'], years: 6 },
    ownWords: 'Diabète et pieds en feu. Je veux aider à choisir ce qu’on mesure.',
    ...{ interests: ['self_management'], activities: ['protocol_review'], hoursPerMonth: 4 },
    ...{ availability: ['weekday_morning', 'weekday_afternoon'], accessNeeds: ['large_print'] },
  }),
  applied(1, person('Marcus Bellamy', 'en', '416-555-0155'), {
    ...home('ON', 'Toronto', 'en'),
    ...{ perspectives: ['person_with_pain', 'dual_lens'], conditions: ['MG30.2'], years: 5 },
    ownWords: 'A knee replaced at forty-four. I am a nurse, so I have seen both sides of the bed.',
    ...{ interests: ['surgery', 'opioids_and_medication'], activities: ['co_researcher_on_team'] },
    ...{ hoursPerMonth: 8, availability: ['weekday_evening'], experience: 'some' },
  }),
];
